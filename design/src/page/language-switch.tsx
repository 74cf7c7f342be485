import { Link } from '../components/link.js';
import { Button } from '../forms/button.js';
import type { PageProps } from './page-props.js';

/** Name of the button that sends a form to the same page in another language; its value is that language. */
export const LANGUAGE_FIELD = 'taal';

const NAMES = { nl: 'Nederlands', en: 'English' } as const;

/** The way to the same page in the other language: a link, or a button that takes along what is typed in a form. */
export const LanguageSwitch = ({ language, href, form }: NonNullable<PageProps['otherLanguage']>) =>
  form === undefined ? (
    <Link href={href} language={language}>
      {NAMES[language]}
    </Link>
  ) : (
    <>
      {/* The Enter key presses the first button of a form, wherever it stands: that must not be this one. */}
      <button type="submit" form={form} hidden tabIndex={-1} aria-hidden="true" />
      <Button
        kind="quiet"
        dense
        form={form}
        formAction={href}
        language={language}
        name={LANGUAGE_FIELD}
        value={language}
      >
        {NAMES[language]}
      </Button>
    </>
  );
