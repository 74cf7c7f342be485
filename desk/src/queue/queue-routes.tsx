import type { DeskPorts } from '../ports.js';
import type { DeskSite } from '../worker/desk-site.js';
import { answersHelp, hasFunction } from '../worker/visit.js';
import { QueuePage } from './queue-page.js';
import { workOf } from './work-of.js';

/** `/nl` is where a worker's day begins: the queue, the calls for help or the logs. */
export function queueRoutes(site: DeskSite, ports: DeskPorts): void {
  site.page('', async (visit, { query }) => {
    if (hasFunction(visit, 'auditor')) return { goTo: `/${visit.language}/toezicht` };
    if (answersHelp(visit)) return { goTo: `/${visit.language}/hulp${visit.path}` };
    const items = await workOf(ports, visit);
    const page = Math.max(1, Math.trunc(Number(query['pagina'])) || 1);
    return { page: <QueuePage ports={ports} visit={visit} items={items} page={page} /> };
  });
}
