import type { MailPort, Visitor } from '@eenloket/counter';
import {
  dossierOf,
  markRead,
  messageBox,
  preferenceOf,
  setPreference,
  type Representative,
} from '@eenloket/messages';
import type { Transaction } from '@eenloket/store';
import type { Foundation } from '../system/foundation.js';
import { COUNTER } from '../system/subscriptions.js';

/** The message box, the dossier and the preference of residents. */
export function mailPort({ databaseOf, clock }: Pick<Foundation, 'databaseOf' | 'clock'>): MailPort {
  const inBox = <T>({ traceparent }: Visitor, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    databaseOf(COUNTER).transaction(
      { organisation: COUNTER, processingActivity: 'loket-berichten', traceparent },
      work,
    );
  /** Who looks under a mandate leaves a line; one's own mail needs none. */
  const by = ({ mandate, personId }: Visitor): Representative | undefined =>
    mandate && { personId, mandateId: mandate.id, at: clock.now() };
  return {
    box: (visitor) => inBox(visitor, (tx) => messageBox(tx, visitor.subjectId, by(visitor))),
    open: (visitor, id) =>
      inBox(visitor, async (tx) => {
        await markRead(tx, visitor.subjectId, id);
        return (await messageBox(tx, visitor.subjectId, by(visitor))).find((message) => message.id === id);
      }),
    unread: (visitor) =>
      inBox(visitor, async (tx) => (await messageBox(tx, visitor.subjectId)).filter(isUnread).length),
    dossier: (visitor) => inBox(visitor, (tx) => dossierOf(tx, visitor.subjectId, by(visitor))),
    preference: (visitor) => inBox(visitor, (tx) => preferenceOf(tx, visitor.subjectId)),
    setPreference: (visitor, preference) =>
      inBox(visitor, (tx) => setPreference(tx, visitor.subjectId, preference)),
  };
}

const isUnread = ({ direction, readAt }: { direction: string; readAt?: string }): boolean =>
  direction === 'toResident' && readAt === undefined;
