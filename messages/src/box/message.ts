import type { Instant, Language } from '@eenloket/kit';

/** One message in the box. `html` is a safe fragment, `body` the same as plain text. */
export interface Message {
  readonly id: string;
  readonly personId: string;
  readonly direction: 'toResident' | 'fromResident';
  /** Organisation id of who sent it; `resident` for the resident. */
  readonly sender: string;
  readonly subject: string;
  readonly html: string;
  readonly body: string;
  readonly language: Language;
  readonly createdAt: Instant;
  readonly readAt?: Instant;
  readonly journeyId?: string;
  readonly caseId?: string;
  readonly channel: Channel;
  /** It stands ready to go out over this channel as well; nothing of Eenloket sends it yet. */
  readonly toGoOutBy?: Exclude<Channel, 'messageBox'>;
}

export type Channel = 'messageBox' | 'email' | 'post';
