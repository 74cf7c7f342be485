import { appendEvents, readStream, type Transaction } from '@eenloket/store';
import type { StopReason } from '../domain/journey-event.js';

/** What goes to the contact centre: shown to the resident first, and sent only when they agree. */
export interface HelpRequest {
  readonly conversationId: string;
  readonly page: string;
  readonly lifeEvent?: string;
  readonly journeyId?: string;
  readonly question?: string;
  readonly lastErrors: readonly string[];
  readonly message: string;
  readonly channel: 'chat' | 'phone';
  /** Nobody asked: everything stopped, and one worker takes over. The message is then for the worker only. */
  readonly stopped?: StopReason;
}

/**
 * Asks a contact worker for help with exactly this context (`nl.eenloket.help.requested`), for the person or, without a
 * login, for nobody in particular. Only to be called after the resident saw it and agreed, or when everything stopped.
 * Twice is once.
 */
export const requestHelp = async (tx: Transaction, request: HelpRequest, person?: string): Promise<void> => {
  const stream = `conversation/${request.conversationId}`;
  if ((await readStream(tx, stream)).length > 0) return;
  await appendEvents(tx, stream, 0, [
    {
      type: 'nl.eenloket.help.requested',
      ...(person === undefined ? {} : { subjectPseudonym: person }),
      schemaVersion: 1,
      data: { ...request },
    },
  ]);
};
