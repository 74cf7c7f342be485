import { newId } from '@eenloket/kit';
import type { CounterPorts } from '../counter-ports.js';
import { journeyPlace } from '../journey/journey-place.js';
import { withOpenJourney } from '../journey/with-journey.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { go, page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { noteStumbles } from '../stuck/note-stumbles.js';
import { BornPage } from './born-page.js';
import { bornWords } from './born-words.js';
import { birthField, readBirths } from './read-births.js';

const nothing = { day: '', month: '', year: '' };

const report = async (visit: OwnVisit, ports: CounterPorts, { journeyId }: OpenJourney): Promise<Answer> => {
  const { form, language, to, visitor } = visit;
  const { typed, dates, problems } = readBirths(form, ports.clock.today());
  const { title } = bornWords[language];
  const asksForOther = form.text('meer') === 'ja' || form.text('minder') === 'ja';
  if (asksForOther) return page(title, <BornPage {...{ visit, journeyId, typed }} />);
  if (problems.length > 0) {
    const stumbles = problems.map(({ index, problem }) => ({ name: birthField(index), code: problem }));
    const offerHelp = await noteStumbles(visit, ports.help, stumbles);
    return pageWithErrors(title, <BornPage {...{ visit, journeyId, typed, problems, offerHelp }} />);
  }
  const { clock, random } = ports;
  const children = dates.map((birthDate) => ({
    childRef: newId(clock, random),
    birthDate,
    stillborn: false,
  }));
  const done = await ports.journeys.act(visitor, journeyId, [{ type: 'reportBirth', children }]);
  if (!done.ok) throw done.error;
  return go(`${to(journeyPlace(journeyId))}?klaar=gemeld`);
};

/** `/zaken/:id/geboren`: reports the birth, of one child or more. A birth that is known already is not reported again. */
export const bornRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const place = '/zaken/:id/geboren';
  const unlessBorn = (handler: (visit: OwnVisit, journey: OpenJourney) => Promise<Answer> | Answer) =>
    withOpenJourney(ports, (visit, journey) =>
      journey.view.children.length > 0
        ? go(visit.to(journeyPlace(journey.journeyId)))
        : handler(visit, journey),
    );
  site.own(
    place,
    unlessBorn((visit, { journeyId }) =>
      page(bornWords[visit.language].title, <BornPage {...{ visit, journeyId, typed: [nothing] }} />),
    ),
  );
  site.act(
    place,
    unlessBorn((visit, journey) => report(visit, ports, journey)),
  );
};
