import type { CounterPorts } from '../counter-ports.js';
import { ownOnly } from '../messages/own-only.js';
import { page } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import { DataPage } from './data-page.js';
import { dataWords } from './data-words.js';

/** Lines on one page: a phone stays readable, and the page small. */
const LINES = 25;

/** `/gegevens`: what government knows of the resident by register, and everyone who looked. */
export const dataRoutes = (site: CounterSite, { data, catalogue }: CounterPorts): void =>
  site.own(
    '/gegevens',
    ownOnly(async (visit) => {
      const uses = await data.uses(visit.visitor);
      const known = await data.known(visit.visitor);
      const pages = Math.max(1, Math.ceil(uses.length / LINES));
      const wanted = Number.parseInt(visit.query['blad'] ?? '1', 10) || 1;
      const at = Math.min(pages, Math.max(1, wanted));
      const shown = uses.slice((at - 1) * LINES, at * LINES);
      return page(
        dataWords[visit.language].title,
        <DataPage {...{ visit, catalogue, known, pages }} uses={shown} page={at} />,
      );
    }),
  );
