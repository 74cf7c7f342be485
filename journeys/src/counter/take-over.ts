import type { Transaction } from '@eenloket/store';
import type { JourneyState } from '../domain/journey-state.js';
import { requestHelp } from '../stuck/request-help.js';

const FOR_THE_WORKER = {
  childDied:
    'Het kind is overleden. Alles is gestopt; er gaat niets vanzelf uit. Bel de ouders zelf, als zij dat willen.',
  stillborn:
    'Het kind is levenloos geboren. Alles is gestopt, behalve de akte bij de gemeente. Bel de ouders zelf, als zij dat willen.',
} as const;

/**
 * Puts a stopped journey on the desk of one worker of the contact centre, with its context, in the transaction that
 * stopped it. A journey that is not stopped is left alone; twice is once.
 */
export const handOver = async (tx: Transaction, state: JourneyState, person: string): Promise<void> => {
  if (!state.stopped) return;
  const { reason } = state.stopped;
  await requestHelp(
    tx,
    {
      conversationId: `${state.journeyId}.stopped`,
      page: '',
      lifeEvent: state.lifeEvent,
      journeyId: state.journeyId,
      lastErrors: [],
      message: FOR_THE_WORKER[reason],
      channel: 'phone',
      stopped: reason,
    },
    person,
  );
};
