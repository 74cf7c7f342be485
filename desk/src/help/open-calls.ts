import { openConversations, type Conversation } from '@eenloket/messages';
import type { DeskPorts } from '../ports.js';
import { may } from '../worker/may.js';
import { transact } from '../worker/transact.js';
import type { Visit } from '../worker/visit.js';

/** Activity under which calls for help are handled. */
export const HELP_ACTIVITY = 'contactcentrum-hulp-bieden';

/** Whether the policies let this worker see or work a call: an open one, or one of their own. */
export function mayHandle(
  ports: Pick<DeskPorts, 'evaluate'>,
  visit: Visit,
  action: 'view' | 'work',
  { id, state, takenBy }: Conversation,
): boolean {
  const { organisation } = visit.worker;
  return may(ports, visit, action, {
    type: 'conversation',
    id,
    properties: {
      organisation,
      status: takenBy ? state : 'open',
      ...(takenBy ? { assignee: takenBy } : {}),
    },
  });
}

/** Calls that are not closed and that this worker may see, who waits longest first. */
export async function openCalls(ports: DeskPorts, visit: Visit): Promise<readonly Conversation[]> {
  const calls = await transact(ports, visit, HELP_ACTIVITY, openConversations);
  return calls.filter((call) => mayHandle(ports, visit, 'view', call));
}
