import { ButtonRow, EmptyState, Heading, Link, Paragraph, Timeline } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { DossierEntry } from '@eenloket/messages';
import { nameOf } from '../organisations/name-of.js';
import type { OwnVisit } from '../site/visit.js';
import { linesOf } from '../texts/lines.js';
import { momentText } from '../texts/moment-text.js';
import { dossierWords } from './dossier-words.js';

/** Everything between a resident and government, the newest first, to read and to take home. */
export const DossierPage = ({
  visit: { language, to },
  catalogue,
  entries,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  /** Oldest first. */
  readonly entries: readonly DossierEntry[];
}) => {
  const say = dossierWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      <ButtonRow>
        <Link href={to('/dossier/lezen')} look="secondary">
          {say.html}
        </Link>
        <Link href={to('/dossier/gegevens')} look="secondary">
          {say.json}
        </Link>
      </ButtonRow>
      {entries.length === 0 && (
        <EmptyState illustration="letter" title={say.none}>
          <Paragraph>{say.noneWhat}</Paragraph>
        </EmptyState>
      )}
      <Timeline
        events={[...entries].reverse().map(({ at, party, title, body, language: written }, index) => ({
          id: String(index),
          dateTime: at,
          when: momentText(at, language),
          by: nameOf(catalogue, party, language),
          title: <span lang={written}>{title[language]}</span>,
          body: body !== undefined && (
            <div className="eenloket-flow" lang={written}>
              {linesOf(body).map((line, at) => (
                <p key={at}>{line}</p>
              ))}
            </div>
          ),
        }))}
      />
    </div>
  );
};
