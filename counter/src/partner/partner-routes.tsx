import type { WaitingJourney } from '@eenloket/journeys';
import type { CounterPorts } from '../counter-ports.js';
import { go, missing, page, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { answerField, NO, PartnerPage } from './partner-page.js';
import { partnerWords } from './partner-words.js';

type OnWaiting = (visit: OwnVisit, waiting: WaitingJourney) => Promise<Answer> | Answer;

/** `/partner/:journey`: the registered partner agrees to the partner's own facts, or says no; for all others there is nothing here. */
export const partnerRoutes = (site: CounterSite, { journeys, catalogue }: CounterPorts): void => {
  const withWaiting = (handler: OnWaiting) => async (visit: OwnVisit) => {
    const all = await journeys.waitingFor(visit.visitor);
    const waiting = all.find(({ journeyId }) => journeyId === visit.params['journey']);
    return waiting ? handler(visit, waiting) : missing;
  };
  site.own(
    '/partner/:journey',
    withWaiting((visit, waiting) =>
      page(partnerWords[visit.language].title, <PartnerPage {...{ visit, catalogue, waiting }} />),
    ),
  );
  site.act(
    '/partner/:journey',
    withWaiting(async ({ visitor, to, form }, { journeyId }) => {
      const agrees = form.text(answerField) !== NO;
      const done = await journeys.answerAsPartner(visitor, journeyId, agrees);
      if (!done.ok) throw done.error;
      return go(`${to('/')}?partner=${agrees ? 'akkoord' : 'niet'}`);
    }),
  );
};
