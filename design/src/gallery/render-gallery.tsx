import type { Language, LegalDate } from '@eenloket/kit';
import { Heading } from '../components/heading.js';
import { Paragraph } from '../components/paragraph.js';
import { CommandPalette } from '../desk/command-palette.js';
import { Page } from '../page/page.js';
import { renderPage } from '../page/render-page.js';
import { contentExamples } from './content-examples.js';
import { deskExamples } from './desk-examples.js';
import { say, type Example } from './example.js';
import { formExamples } from './form-examples.js';
import { journeyExamples } from './journey-examples.js';

/** All examples, in the order of the gallery. */
export const examples: readonly Example[] = [
  ...journeyExamples,
  ...formExamples,
  ...contentExamples,
  ...deskExamples,
];

const Gallery = ({ language }: { readonly language: Language }) => (
  <>
    <Heading level={1}>{say(language, 'Zo ziet Eenloket eruit', 'What Eenloket looks like')}</Heading>
    <Paragraph look="lead">
      {say(
        language,
        'Alle onderdelen van onze pagina’s, met voorbeelden.',
        'All parts of our pages, with examples.',
      )}
    </Paragraph>
    {examples.map(({ name, show }) => (
      <section key={name} className="eenloket-flow">
        <h2 className="utrecht-heading-2">{name}</h2>
        {show(language)}
      </section>
    ))}
  </>
);

/**
 * The page that shows every component; the people in it are made up.
 *
 * @returns a whole HTML page in the language
 * @throws CodedError `design.assets-not-built`
 */
export const renderGallery = (language: Language): string =>
  renderPage(
    <Page
      language={language}
      title={say(language, 'Vormgeving', 'Design')}
      siteName="Eenloket"
      homeHref="/"
      width="wide"
      navigation={[
        { href: '#vandaag', label: say(language, 'Vandaag', 'Today'), current: true },
        { href: '#zoeken', label: say(language, 'Zoeken', 'Search') },
        { href: '#zaken', label: say(language, 'Mijn zaken', 'My cases') },
        { href: '#berichten', label: say(language, 'Berichten', 'Messages'), count: 2 },
      ]}
      otherLanguage={{
        language: language === 'nl' ? 'en' : 'nl',
        href: language === 'nl' ? '/en/design' : '/nl/design',
      }}
      actingFor={{ name: 'Johanna Bakker', changeHref: '#self' }}
      person={{ name: 'Sanne de Vries', logOut: { action: '#', csrfToken: 'example' } }}
      help={{ href: '#help' }}
      demoClock={{ date: '2026-03-16' as LegalDate, action: '#', csrfToken: 'example' }}
      footer={
        <Paragraph>
          {say(language, 'Eenloket is open source (EUPL-1.2).', 'Eenloket is open source (EUPL-1.2).')}
        </Paragraph>
      }
      palette={
        <CommandPalette
          language={language}
          action="#"
          commands={[{ href: '#palette-1', label: say(language, 'Mijn werk', 'My work') }]}
        />
      }
    >
      <Gallery language={language} />
    </Page>,
  );
