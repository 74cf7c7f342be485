import type { CounterPorts } from '../counter-ports.js';
import { page } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import { JourneyPage } from './journey-page.js';
import { journeyWords } from './journey-words.js';
import { JourneysPage } from './journeys-page.js';
import { lossWords } from './loss-words.js';
import { StoppedPage } from './stopped-page.js';
import { withJourney } from './with-journey.js';

/** `/zaken` and `/zaken/:id`: all matters, and one with its next step, tracker, path and known facts. */
export const journeyRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue } = ports;
  site.own('/zaken', async (visit) => {
    const journeys = await ports.journeys.list(visit.visitor);
    return page(journeyWords[visit.language].mine, <JourneysPage {...{ visit, catalogue, journeys }} />);
  });
  site.own(
    '/zaken/:id',
    withJourney(ports, (visit, journey) => {
      const { language, query } = visit;
      if (journey.view.stopped)
        return page(lossWords[language].stoppedTitle, <StoppedPage {...{ visit, catalogue, journey }} />);
      const done = journeyWords[language].done[query['klaar'] ?? ''];
      const title = catalogue.lifeEvents.get(journey.lifeEvent)?.title[language] ?? journey.lifeEvent;
      return page(title, <JourneyPage {...{ visit, catalogue, journey, done }} />);
    }),
  );
};
