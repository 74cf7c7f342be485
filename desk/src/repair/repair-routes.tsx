import { CodedError } from '@eenloket/kit';
import { listDeadLetters, retryDeadLetter } from '@eenloket/store';
import { afterwards } from '../page/done.js';
import type { DeskPorts } from '../ports.js';
import type { DeskSite } from '../worker/desk-site.js';
import { notYourFunction } from '../worker/not-your-function.js';
import { transact } from '../worker/transact.js';
import { hasFunction, type Visit } from '../worker/visit.js';
import { RepairPage } from './repair-page.js';

const ACTIVITY = 'bureau-herstel';

/** `/nl/herstel`: what failed too often at this organisation, why in words, and a button to try it again. */
export function repairRoutes(site: DeskSite, ports: DeskPorts): void {
  const list = (visit: Visit) => transact(ports, visit, ACTIVITY, listDeadLetters);
  site.page('/herstel', async (visit) => {
    guard(visit);
    return { page: <RepairPage ports={ports} visit={visit} letters={await list(visit)} /> };
  });
  site.act('/herstel/:id', async (visit, { params }) => {
    guard(visit);
    try {
      await transact(ports, visit, ACTIVITY, (tx) => retryDeadLetter(tx, params['id'] ?? ''));
      return { goTo: afterwards(`/${visit.language}/herstel`, 'opnieuw') };
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'dead-letter-unknown') throw error;
      return {
        page: <RepairPage ports={ports} visit={visit} letters={await list(visit)} gone />,
        status: 422,
      };
    }
  });
}

/** An auditor looks and changes nothing. */
function guard(visit: Visit): void {
  if (hasFunction(visit, 'auditor')) throw notYourFunction();
}
