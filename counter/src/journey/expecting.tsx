import { Heading, List, NumberedPath } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import { stepsOf } from '../life-event/steps-of.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { journeyWords } from './journey-words.js';

/** Before the birth is reported: what can be prepared now, and what comes after it, where. */
export const Expecting = ({
  visit: { language },
  catalogue,
  journey: { lifeEvent: id, view },
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly journey: OpenJourney;
}) => {
  const lifeEvent = catalogue.lifeEvents.get(id);
  if (!lifeEvent) return null;
  const say = journeyWords[language];
  const prepare = lifeEvent.phases.find(({ name }) => name === view.phase)?.prepare ?? [];
  const offered = view.path.map(({ pack }) => pack);
  const later = lifeEvent.phases.slice(1).map((phase) => ({
    ...phase,
    services: phase.services.filter(({ pack }) => !offered.includes(pack)),
  }));
  return (
    <>
      {prepare.length > 0 && (
        <>
          <Heading level={2}>{say.prepare}</Heading>
          <List items={prepare.map((each) => each[language])} />
        </>
      )}
      <Heading level={2}>{say.later}</Heading>
      <NumberedPath
        language={language}
        steps={stepsOf(catalogue, { ...lifeEvent, phases: later }, language)}
      />
    </>
  );
};
