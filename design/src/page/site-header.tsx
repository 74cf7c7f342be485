import { Button } from '../forms/button.js';
import { Form } from '../forms/form.js';
import { Mark } from '../pictures/mark.js';
import { words } from '../words.js';
import { ActingFor } from './acting-for.js';
import { LanguageSwitch } from './language-switch.js';
import { MainNavigation } from './main-navigation.js';
import type { PageProps } from './page-props.js';

/** The head of every page: whose site, which language, as whom, the main places and the way to a human. */
export const SiteHeader = (props: PageProps) => {
  const { language, siteName, homeHref, navigation, otherLanguage, actingFor, person, help } = props;
  return (
    <header className="eenloket-header">
      <div className="eenloket-header__top">
        <a className="eenloket-header__name" href={homeHref}>
          <Mark />
          <span>{siteName}</span>
        </a>
        <div className="eenloket-header__tools">
          {otherLanguage && <LanguageSwitch {...otherLanguage} />}
          {person && (
            <Form action={person.logOut.action} csrfToken={person.logOut.csrfToken} inline>
              <span className="eenloket-quiet eenloket-header__person">{person.name}</span>
              <Button kind="quiet" dense>
                {words[language].logOut}
              </Button>
            </Form>
          )}
          {help && (
            <a className="eenloket-help-link" href={help.href}>
              {help.label ?? words[language].help}
            </a>
          )}
        </div>
      </div>
      {navigation.length > 0 && <MainNavigation language={language} items={navigation} />}
      {actingFor && <ActingFor language={language} {...actingFor} />}
    </header>
  );
};
