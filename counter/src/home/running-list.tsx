import { Card, LegalDateText, Paragraph, StatusText } from '@eenloket/design';
import type { LegalDate } from '@eenloket/kit';
import type { CounterPorts } from '../counter-ports.js';
import { nameOf } from '../organisations/name-of.js';
import type { OwnVisit } from '../site/visit.js';
import { homeWords } from './home-words.js';
import type { RunningLine } from './today.js';

/** What others are at work on: who has it, where it is, what is next and by when. */
export const RunningList = ({
  visit: { language, to },
  catalogue,
  on,
  running,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: CounterPorts['catalogue'];
  readonly on: LegalDate;
  readonly running: readonly RunningLine[];
}) => (
  <>
    {running.map(({ journeyId, partId, pack, organisation, statusText, next, by }) => (
      <Card
        key={partId}
        level={3}
        title={catalogue.packs.get(pack)?.title[language] ?? pack}
        href={to(`/zaken/${journeyId}`)}
      >
        <Paragraph>
          {nameOf(catalogue, organisation, language)} ·{' '}
          <StatusText kind="running">{statusText[language]}</StatusText>
        </Paragraph>
        <Paragraph>{next[language]}</Paragraph>
        {by && (
          <Paragraph look="quiet">
            {homeWords[language].by} <LegalDateText language={language} date={by} today={on} />
          </Paragraph>
        )}
      </Card>
    ))}
  </>
);
