import type { Message } from './message.js';

/** A message to put in the box; the channel is the resident's own choice. */
export type NewMessage = Omit<Message, 'id' | 'createdAt' | 'readAt' | 'channel' | 'toGoOutBy'> & {
  /** Event or command id that caused it: the same cause makes one message. */
  readonly sourceEvent: string;
  /** Not by e-mail or post, whatever the person prefers. */
  readonly boxOnly?: true;
};
