import type { CounterPorts } from '../counter-ports.js';
import { ownOnly } from '../messages/own-only.js';
import { page } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import { DossierPage } from './dossier-page.js';
import { dossierWords } from './dossier-words.js';

/** `/dossier` to read, `/dossier/lezen` and `/dossier/gegevens` to take home. */
export const dossierRoutes = (site: CounterSite, { mail, catalogue }: CounterPorts): void => {
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
      content: (await mail.dossierDocument(visitor, language)).html,
    })),
  );
  site.own(
    '/dossier/gegevens',
    ownOnly(async ({ visitor, language }) => ({
      kind: 'file',
      name: `${dossierWords[language].name}.json`,
      type: 'application/json; charset=utf-8',
      content: (await mail.dossierDocument(visitor, language)).json,
    })),
  );
};
