import type { DeskPorts } from '../ports.js';
import type { DeskSite } from '../worker/desk-site.js';
import { notYourFunction } from '../worker/not-your-function.js';
import { AuditPage } from './audit-page.js';
import { auditedLog } from './audited-log.js';

/** `/nl/toezicht`: the auditor's look at the processing logs, one organisation at a time. */
export function auditRoutes(site: DeskSite, ports: DeskPorts): void {
  site.page('/toezicht', async (visit, { query }) => {
    const organisation = query['organisatie'] ?? ports.logs[0]?.organisation ?? '';
    const log = await auditedLog(ports, visit, organisation);
    if (!log) throw notYourFunction();
    return { page: <AuditPage ports={ports} visit={visit} log={log} /> };
  });
}
