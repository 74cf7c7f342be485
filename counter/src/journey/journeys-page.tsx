import { Card, EmptyState, Heading, Link, Paragraph, formatDate } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { journeyPlace } from './journey-place.js';
import { journeyWords } from './journey-words.js';
import { stageOf } from './stage-of.js';

const lineOf = ({ view }: OpenJourney, { language }: OwnVisit): string => {
  const say = journeyWords[language];
  const stage = stageOf(view);
  if (stage.kind === 'questions') return say.lead.questions(stage.count);
  if (stage.kind === 'stopped') return '';
  if (stage.kind === 'sent')
    return say.parts(new Set(view.tracker.map(({ organisation }) => organisation)).size);
  return say.lead[stage.kind];
};

/** All matters of this person. */
export const JourneysPage = ({
  visit,
  catalogue,
  journeys,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly journeys: readonly OpenJourney[];
}) => {
  const { language, to } = visit;
  const say = journeyWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.mine}</Heading>
      <Paragraph look="lead">{say.mineWhat}</Paragraph>
      {journeys.length === 0 && (
        <EmptyState illustration="counter" title={say.mineNone}>
          <Paragraph>{say.mineNoneWhat}</Paragraph>
          <p>
            <Link href={to('/zoeken')} look="button">
              {say.find}
            </Link>
          </p>
        </EmptyState>
      )}
      {journeys.map((journey) => (
        <Card
          key={journey.journeyId}
          title={catalogue.lifeEvents.get(journey.lifeEvent)?.title[language] ?? journey.lifeEvent}
          href={to(journeyPlace(journey.journeyId))}
        >
          <Paragraph>{lineOf(journey, visit)}</Paragraph>
          <Paragraph look="quiet">{say.startedOn(formatDate(journey.view.startedOn, language))}</Paragraph>
        </Card>
      ))}
    </div>
  );
};
