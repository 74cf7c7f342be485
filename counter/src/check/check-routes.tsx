import { newId } from '@eenloket/kit';
import type { CounterPorts } from '../counter-ports.js';
import { journeyPlace } from '../journey/journey-place.js';
import { withOpenJourney } from '../journey/with-journey.js';
import type { JourneyAct } from '../journey-types.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { go, missing, page, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { approvalField, CheckPage } from './check-page.js';
import { checkWords } from './check-words.js';

// Something is open again (another window, a fact that changed): the page says what.
const NOT_YET: readonly string[] = [
  'journey.incomplete',
  'journey.nothing-to-approve',
  'journey.no-organisation',
];

/** `/zaken/:id/controleren`: check, refuse a part or take it back, and approve everything at once. */
export const checkRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue, clock, random, journeys } = ports;
  const act = async (
    visit: OwnVisit,
    { journeyId }: OpenJourney,
    what: JourneyAct,
    to: string,
  ): Promise<Answer> => {
    const done = await journeys.act(visit.visitor, journeyId, [what]);
    if (done.ok) return go(visit.to(to));
    if (NOT_YET.includes(done.error.code)) return go(visit.to(journeyPlace(journeyId, 'controleren')));
    throw done.error;
  };
  site.own(
    '/zaken/:id/controleren',
    withOpenJourney(ports, (visit, journey) => {
      const approvalId = newId(clock, random);
      return page(
        checkWords[visit.language].title,
        <CheckPage {...{ visit, catalogue, journey, approvalId }} />,
      );
    }),
  );
  site.act(
    '/zaken/:id/controleren',
    withOpenJourney(ports, (visit, journey) => {
      const approvalId = visit.form.text(approvalField);
      const { journeyId } = journey;
      if (approvalId === '') return go(visit.to(journeyPlace(journeyId, 'controleren')));
      return act(
        visit,
        journey,
        { type: 'approve', approvalId },
        `${journeyPlace(journeyId)}?klaar=verstuurd`,
      );
    }),
  );
  const choose = (type: 'refusePart' | 'restorePart') =>
    withOpenJourney(ports, (visit, journey) => {
      const part = visit.form.text('onderdeel');
      if (!journey.view.path.some((step) => step.part === part)) return missing;
      return act(visit, journey, { type, part }, journeyPlace(journey.journeyId, 'controleren'));
    });
  site.act('/zaken/:id/weigeren', choose('refusePart'));
  site.act('/zaken/:id/meesturen', choose('restorePart'));
};
