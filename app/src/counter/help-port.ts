import type { HelpPort, Visitor } from '@eenloket/counter';
import { notePageEvent, requestHelp } from '@eenloket/journeys';
import { conversationOf } from '@eenloket/messages';
import type { Transaction } from '@eenloket/store';
import type { Foundation } from '../system/foundation.js';
import { COUNTER } from '../system/subscriptions.js';

/** The way to a human being: calls for help, conversations, and noticing who is stuck. */
export function helpPort({ databaseOf, clock }: Pick<Foundation, 'databaseOf' | 'clock'>): HelpPort {
  const atCounter = <T>({ traceparent }: Visitor, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    databaseOf(COUNTER).transaction(
      { organisation: COUNTER, processingActivity: 'loket-hulp', traceparent },
      work,
    );
  return {
    async ask(visitor, callId, { language: _own, ...call }) {
      await atCounter(visitor, (tx) =>
        requestHelp(tx, { conversationId: callId, ...call }, visitor.subjectId),
      );
      return callId;
    },
    conversation: (visitor, id) => atCounter(visitor, (tx) => conversationOf(tx, visitor.subjectId, id)),
    note: (visitor, stumble) =>
      atCounter(visitor, async (tx) => {
        const event = { kind: 'validationError', at: clock.now(), ...stumble } as const;
        return (await notePageEvent(tx, visitor.subjectId, event)) !== undefined;
      }),
  };
}
