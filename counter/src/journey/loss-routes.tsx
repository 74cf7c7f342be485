import type { CounterPorts } from '../counter-ports.js';
import { phoneOf } from '../organisations/phone-of.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { go, page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { journeyPlace } from './journey-place.js';
import { LossPage, lossField } from './loss-page.js';
import { lossWords } from './loss-words.js';
import { withOpenJourney } from './with-journey.js';

const tell = async (visit: OwnVisit, ports: CounterPorts, { journeyId }: OpenJourney): Promise<Answer> => {
  const { form, language, to, visitor } = visit;
  const say = lossWords[language];
  const reason = form.text(lossField);
  if (reason !== 'childDied' && reason !== 'stillborn') {
    const phone = phoneOf(ports.catalogue);
    return pageWithErrors(say.title, <LossPage {...{ visit, journeyId, phone }} error={say.choose} />);
  }
  const stopped = await ports.journeys.act(visitor, journeyId, [{ type: 'stop', reason }]);
  if (!stopped.ok) throw stopped.error;
  return go(to(journeyPlace(journeyId)));
};

/** `/zaken/:id/verlies`: one answer stops everything, and one person takes over. */
export const lossRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const place = '/zaken/:id/verlies';
  site.own(
    place,
    withOpenJourney(ports, (visit, { journeyId }) =>
      page(
        lossWords[visit.language].title,
        <LossPage {...{ visit, journeyId }} phone={phoneOf(ports.catalogue)} />,
      ),
    ),
  );
  site.act(
    place,
    withOpenJourney(ports, (visit, journey) => tell(visit, ports, journey)),
  );
};
