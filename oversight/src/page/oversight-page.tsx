import { Link, Page, Paragraph } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import type { OversightPorts } from '../ports.js';

/** Props of {@link OversightPage}. */
export interface OversightPageProps {
  readonly language: Language;
  readonly title: string;
  /** Path of this page after the language, e.g. `/pakket/svb/kinderbijslag`; empty for the first page. */
  readonly path: string;
  readonly sites: OversightPorts['sites'];
  readonly children: ReactNode;
}

/** The frame of every page of the public's site. */
export const OversightPage = ({ language, title, path, sites, children }: OversightPageProps) => {
  const say = speak(language);
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <Page
      language={language}
      title={title}
      siteName={say('Eenloket in het openbaar', 'Eenloket in public')}
      homeHref={`/${language}`}
      width="wide"
      navigation={[
        { href: `/${language}`, label: say('Wat draait er', 'What runs'), current: path === '' },
        { href: `/${language}#pakketten`, label: say('Diensten', 'Services') },
        {
          href: `/${language}/simulatie`,
          label: say('Doorrekenen', 'What if'),
          current: path.startsWith('/simulatie'),
        },
        { href: `/${language}#logboeken`, label: say('Logboeken', 'Logs') },
        { href: `/${language}/design`, label: say('Vormgeving', 'Design'), current: path === '/design' },
      ]}
      otherLanguage={{ language: other, href: `/${other}${path}` }}
      help={{ href: `${sites.counter}/${language}`, label: say('Naar het loket', 'To the counter') }}
      footer={
        <Paragraph>
          {say('Werkt u hier? Ga naar ', 'Do you work here? Go to ')}
          <Link href={`${sites.desk}/${language}`}>{say('uw bureau', 'your desk')}</Link>
          {say('. Eenloket is open source (EUPL-1.2).', '. Eenloket is open source (EUPL-1.2).')}
        </Paragraph>
      }
    >
      <div className="eenloket-flow">{children}</div>
    </Page>
  );
};
