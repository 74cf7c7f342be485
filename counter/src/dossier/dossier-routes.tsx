import { renderPage } from '@eenloket/design';
import type { CounterPorts } from '../counter-ports.js';
import { ownOnly } from '../messages/own-only.js';
import { page } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import { DossierDocument } from './dossier-document.js';
import { DossierPage } from './dossier-page.js';
import { dossierWords } from './dossier-words.js';

/** `/dossier` to read, `/dossier/lezen` and `/dossier/gegevens` to take home. */
export const dossierRoutes = (
  site: CounterSite,
  { mail, journeys, catalogue, clock }: CounterPorts,
): void => {
  site.own(
    '/dossier',
    ownOnly(async (visit) => {
      const entries = await mail.dossier(visit.visitor);
      return page(dossierWords[visit.language].title, <DossierPage {...{ visit, catalogue, entries }} />);
    }),
  );
  site.own(
    '/dossier/lezen',
    ownOnly(async ({ visitor, language }) => ({
      kind: 'file',
      name: `${dossierWords[language].name}.html`,
      type: 'text/html; charset=utf-8',
      content: renderPage(
        <DossierDocument
          {...{ language, catalogue }}
          entries={await mail.dossier(visitor)}
          journeys={await journeys.list(visitor)}
          madeAt={clock.now()}
        />,
      ),
    })),
  );
  site.own(
    '/dossier/gegevens',
    ownOnly(async ({ visitor, language }) => {
      const [entries, own] = [await mail.dossier(visitor), await journeys.list(visitor)];
      const sent = own.flatMap(({ journeyId, view }) => view.sent.map((part) => ({ journeyId, ...part })));
      return {
        kind: 'file',
        name: `${dossierWords[language].name}.json`,
        type: 'application/json; charset=utf-8',
        content: JSON.stringify({ format: 1, entries, sent }, null, 2),
      };
    }),
  );
};
