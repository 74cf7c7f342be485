import { caseForTask, type CaseForTask } from '@eenloket/cases';
import type { DeskPorts } from '../ports.js';
import { transact } from '../worker/transact.js';
import type { Visit } from '../worker/visit.js';
import { mayOpen } from './access-to-case.js';
import { caseInShort, type CaseInShort } from './case-in-short.js';

/** A case that this worker may see, with the facts its service received. Having it means that the look was logged. */
export interface OpenedCase extends CaseInShort {
  readonly kind: 'opened';
  readonly view: CaseForTask;
}

/** A case of the own organisation whose facts stay shut for this worker. */
export interface ShutCase extends CaseInShort {
  readonly kind: 'shut';
}

/**
 * Opens a case for a worker: the policies decide, and a look is logged for each data subject in the transaction in
 * which the facts are read. Undefined when the worker's organisation has no such case.
 */
export async function openCase(
  ports: DeskPorts,
  visit: Visit,
  caseId: string,
): Promise<OpenedCase | ShutCase | undefined> {
  const found = await transact(ports, visit, 'bureau-zaak-zoeken', (tx) => caseInShort(tx, ports, caseId));
  if (!found) return undefined;
  if (!mayOpen(ports, visit, found.state)) return { kind: 'shut', ...found };
  return transact(ports, visit, found.pack.processingActivity, async (tx) => {
    // Read again: between the two transactions a colleague may have taken the task over.
    const now = await caseInShort(tx, ports, caseId);
    if (!now) return undefined;
    const { workerId, roles } = visit.worker;
    const view = await caseForTask(tx, ports.caseDesk, { workerId, roles }, caseId, () =>
      mayOpen(ports, visit, now.state),
    );
    return view.ok
      ? { kind: 'opened' as const, ...now, view: view.value }
      : { kind: 'shut' as const, ...now };
  });
}
