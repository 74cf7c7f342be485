import { randomUUID } from 'node:crypto';
import { openConversations, type Conversation } from '@eenloket/messages';
import { logProcessing } from '@eenloket/ledger';
import type { DeskPorts } from '../ports.js';
import { transact } from '../worker/transact.js';
import type { Visit } from '../worker/visit.js';
import { HELP_ACTIVITY, mayHandle } from './open-calls.js';

/**
 * Opens one call for help, when the policies let this worker see it, and logs the look in the same transaction.
 * Legal ground: the duty to forward and help (Awb 2:3) with what the resident agreed to send.
 */
export function openCall(ports: DeskPorts, visit: Visit, id: string): Promise<Conversation | undefined> {
  return transact(ports, visit, HELP_ACTIVITY, async (tx) => {
    const call = (await openConversations(tx)).find((one) => one.id === id);
    if (!call || !mayHandle(ports, visit, 'view', call)) return undefined;
    if (call.personId)
      await logProcessing(tx, {
        at: ports.clock.now(),
        operationId: randomUUID(),
        status: 'completed',
        action: 'read',
        subject: call.personId,
        actorRole: visit.worker.roles[0] ?? 'worker',
        actorPseudonym: visit.worker.workerId,
        legalBasis: { bwb: 'BWBR0005537', article: '2:3' },
        purpose: HELP_ACTIVITY,
        dataCategories: ['hulpvraag'],
      });
    return call;
  });
}
