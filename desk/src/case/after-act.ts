import type { DeskPorts } from '../ports.js';
import { afterwards, type Done } from '../page/done.js';
import type { Answer } from '../worker/desk-site.js';
import { transact } from '../worker/transact.js';
import type { Visit } from '../worker/visit.js';
import { mayOpen } from './access-to-case.js';
import { caseInShort } from './case-in-short.js';

/** Where an act on a case leads, with its confirmation: back to the case while it is open to this worker, else to the work list. */
export async function afterAct(ports: DeskPorts, visit: Visit, caseId: string, done: Done): Promise<Answer> {
  const now = await transact(ports, visit, 'bureau-zaak-zoeken', (tx) => caseInShort(tx, ports, caseId));
  const open = now !== undefined && mayOpen(ports, visit, now.state);
  const place = open ? `/${visit.language}/zaak/${caseId}` : `/${visit.language}`;
  return { goTo: afterwards(place, done) };
}
