import type { Catalogue } from '@eenloket/catalogue';
import type { JourneyView } from '@eenloket/journeys';
import { formatDate, type Instant, type Language } from '@eenloket/kit';
import type { DossierEntry } from '@eenloket/messages';
import { childName } from '../journey/child-name.js';
import { nameOf } from '../organisations/name-of.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { isCareful } from '../texts/careful-facts.js';
import { factLabel, factText } from '../texts/fact-text.js';
import { momentText } from '../texts/moment-text.js';
import { originText } from '../texts/origin-text.js';
import { documentStyle } from './document-style.js';
import { dossierWords } from './dossier-words.js';
import { WrittenText } from './written-text.js';

interface Of {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

/** A letter's text begins with its title, which stands above it already. */
const bodyOf = ({ title, body = '' }: DossierEntry, language: Language): string =>
  body.startsWith(title[language]) ? body.slice(title[language].length) : body;

const Entry = ({ language, catalogue, entry }: Of & { readonly entry: DossierEntry }) => (
  <article>
    <h2 lang={entry.language}>{entry.title[language]}</h2>
    <p className="quiet">
      <time dateTime={entry.at}>{momentText(entry.at, language)}</time>,{' '}
      {nameOf(catalogue, entry.party, language)}
    </p>
    <div lang={entry.language}>
      <WrittenText text={bodyOf(entry, language)} />
    </div>
  </article>
);

const Sent = ({
  language,
  catalogue,
  view,
  part,
}: Of & { readonly view: JourneyView; readonly part: JourneyView['sent'][number] }) => {
  const child = childName(view, part.childRef, language);
  const title = catalogue.packs.get(part.pack)?.title[language] ?? part.pack;
  const known = Object.entries(part.fields).filter(
    ([fact, { value }]) => value.state !== 'unknown' && !isCareful(fact),
  );
  return (
    <article>
      <h3>{child === undefined ? title : `${title}: ${child}`}</h3>
      <p className="quiet">
        <time dateTime={part.receivedOn}>{formatDate(part.receivedOn, language)}</time>,{' '}
        {nameOf(catalogue, part.organisation, language)}
      </p>
      <dl>
        {known.map(([fact, { value, origin }]) => (
          <div key={fact}>
            <dt>{factLabel(catalogue, fact, language)}</dt>
            <dd>
              {factText(catalogue, fact, value, language)}
              <span className="quiet"> ({originText(catalogue, origin, language)})</span>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
};

/** The whole dossier as one page that needs nothing else: every contact, and what went to which organisation. */
export const DossierDocument = ({
  language,
  catalogue,
  entries,
  journeys,
  madeAt,
}: Of & {
  /** Oldest first. */
  readonly entries: readonly DossierEntry[];
  readonly journeys: readonly OpenJourney[];
  readonly madeAt: Instant;
}) => {
  const say = dossierWords[language];
  const sent = journeys.flatMap(({ view }) => view.sent.map((part) => ({ view, part })));
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${say.title} - Eenloket`}</title>
        <style>{documentStyle}</style>
      </head>
      <body>
        <main>
          <h1>{say.title}</h1>
          <p>{say.made(momentText(madeAt, language))}</p>
          {entries.map((entry, index) => (
            <Entry key={index} {...{ language, catalogue, entry }} />
          ))}
          {sent.length > 0 && <h2>{say.sent}</h2>}
          {sent.map(({ view, part }, index) => (
            <Sent key={index} {...{ language, catalogue, view, part }} />
          ))}
        </main>
      </body>
    </html>
  );
};
