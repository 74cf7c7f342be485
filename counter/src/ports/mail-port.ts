import type { DossierEntry, Message, Preference } from '@eenloket/messages';
import type { Visitor } from '../visitor.js';

/** The message box, the dossier and the preference of the visitor's subject. */
export interface MailPort {
  /** Newest first. */
  box(visitor: Visitor): Promise<readonly Message[]>;
  /** Opens one message and marks it as read; undefined when it is not this person's. */
  open(visitor: Visitor, id: string): Promise<Message | undefined>;
  /** How many messages were not read yet. */
  unread(visitor: Visitor): Promise<number>;
  /** Oldest first. */
  dossier(visitor: Visitor): Promise<readonly DossierEntry[]>;
  preference(visitor: Visitor): Promise<Preference>;
  setPreference(visitor: Visitor, preference: Preference): Promise<void>;
}
