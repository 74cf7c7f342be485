import type { MailPort, Visitor } from '@eenloket/counter';
import {
  dossierDocument,
  dossierOf,
  markRead,
  messageBox,
  preferenceOf,
  setPreference,
} from '@eenloket/messages';
import type { DatabaseOf, Transaction } from '@eenloket/store';
import { COUNTER } from '../system/subscriptions.js';

/** The message box, the dossier and the preference of residents. */
export function mailPort(databaseOf: DatabaseOf): MailPort {
  const inBox = <T>({ traceparent }: Visitor, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    databaseOf(COUNTER).transaction(
      { organisation: COUNTER, processingActivity: 'loket-berichten', traceparent },
      work,
    );
  return {
    box: (visitor) => inBox(visitor, (tx) => messageBox(tx, visitor.subjectId)),
    open: (visitor, id) =>
      inBox(visitor, async (tx) => {
        await markRead(tx, visitor.subjectId, id);
        return (await messageBox(tx, visitor.subjectId)).find((message) => message.id === id);
      }),
    unread: (visitor) =>
      inBox(visitor, async (tx) => (await messageBox(tx, visitor.subjectId)).filter(isUnread).length),
    dossier: (visitor) => inBox(visitor, (tx) => dossierOf(tx, visitor.subjectId)),
    dossierDocument: (visitor, language) =>
      inBox(visitor, (tx) => dossierDocument(tx, visitor.subjectId, language)),
    preference: (visitor) => inBox(visitor, (tx) => preferenceOf(tx, visitor.subjectId)),
    setPreference: (visitor, preference) =>
      inBox(visitor, (tx) => setPreference(tx, visitor.subjectId, preference)),
  };
}

const isUnread = ({ direction, readAt }: { direction: string; readAt?: string }): boolean =>
  direction === 'toResident' && readAt === undefined;
