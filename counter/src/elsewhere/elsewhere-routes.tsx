import type { CounterPorts } from '../counter-ports.js';
import { partSlug } from '../journey/part-slug.js';
import { withOpenJourney } from '../journey/with-journey.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import { missing, page, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { ElsewherePage } from './elsewhere-page.js';
import { elsewhereSheet, sheetText, type ElsewhereSheet } from './elsewhere-sheet.js';
import { doneElsewhere } from './elsewhere-step.js';
import { elsewhereWords } from './elsewhere-words.js';
import { findMunicipality } from './find-municipality.js';

type OnSheet = (visit: OwnVisit, journey: OpenJourney, sheet: ElsewhereSheet) => Answer;

/** `/zaken/:id/elders/:part`: how to declare a birth elsewhere, to read, to print, and (`/blad`) to keep. */
export const elsewhereRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue, search } = ports;
  const withSheet = (handler: OnSheet) =>
    withOpenJourney(ports, async (visit, journey) => {
      const step = doneElsewhere(journey.view).find(({ part }) => partSlug(part) === visit.params['part']);
      if (!step) return missing;
      const contact = step.place === undefined ? undefined : await findMunicipality(search, step.place);
      return handler(visit, journey, elsewhereSheet(catalogue, step, contact, visit.language));
    });
  site.own(
    '/zaken/:id/elders/:part',
    withSheet((visit, { journeyId }, sheet) =>
      page(sheet.title, <ElsewherePage {...{ visit, journeyId, sheet }} />),
    ),
  );
  site.own(
    '/zaken/:id/elders/:part/blad',
    withSheet(({ language }, _journey, sheet) => ({
      kind: 'file',
      name: `${elsewhereWords[language].file}.txt`,
      type: 'text/plain; charset=utf-8',
      content: sheetText(sheet, language),
    })),
  );
};
