import type { Conversation } from '@eenloket/messages';
import type { Language } from '@eenloket/kit';
import type { Visitor } from '../visitor.js';

/** Exactly what is sent with a call for help, and nothing else (protocol: `nl.eenloket.help.requested`). */
export interface HelpCall {
  readonly page: string;
  readonly lifeEvent?: string;
  readonly journeyId?: string;
  readonly question?: string;
  /** Stable codes, no values. */
  readonly lastErrors: readonly string[];
  readonly message: string;
  readonly channel: 'chat' | 'phone';
  readonly language: Language;
}

/** A call for help as the resident sees it: never the worker's name. */
export type ShownConversation = Pick<Conversation, 'id' | 'state' | 'lines'>;

/** An answer that was not accepted: where, which field and why (a stable code); never what was typed. */
export interface Stumble {
  readonly page: string;
  readonly field: string;
  readonly code: string;
}

/** The way to a human being. */
export interface HelpPort {
  /** Sends the call to the contact centre; `callId` makes that sending it twice is sending it once. Gives the conversation's id. */
  ask(visitor: Visitor, callId: string, call: HelpCall): Promise<string>;
  /** One of the subject's own conversations. */
  conversation(visitor: Visitor, id: string): Promise<ShownConversation | undefined>;
  /** Notes what went wrong on a page of this visit; true when the visitor seems stuck and a person should be offered. */
  note(visitor: Visitor, stumble: Stumble): Promise<boolean>;
}
