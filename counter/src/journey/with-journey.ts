import type { CounterPorts } from '../counter-ports.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { go, missing, type Answer } from '../site/answer.js';
import type { OwnVisit } from '../site/visit.js';
import { journeyPlace } from './journey-place.js';

type WithJourney = (visit: OwnVisit, journey: OpenJourney) => Promise<Answer> | Answer;

/** Finds the journey of the address; another person's is as absent as one that does not exist. */
export const withJourney =
  ({ journeys }: Pick<CounterPorts, 'journeys'>, handler: WithJourney) =>
  async (visit: OwnVisit): Promise<Answer> => {
    const journey = await journeys.find(visit.visitor, visit.params['id'] ?? '');
    return journey ? handler(visit, journey) : missing;
  };

/** As {@link withJourney}, for pages that a stopped journey no longer has: it shows the calm page instead. */
export const withOpenJourney = (ports: Pick<CounterPorts, 'journeys'>, handler: WithJourney) =>
  withJourney(ports, (visit, journey) =>
    journey.view.stopped ? go(visit.to(journeyPlace(journey.journeyId))) : handler(visit, journey),
  );
