import type { Clock } from '@eenloket/kit';
import { organisationsByDatabase, type Database, type DatabaseOf, type WorkContext } from '@eenloket/store';
import { sequence } from './sequence.js';
import type { NoteSigner } from './signed-note.js';
import { whoIsPending } from './store/tree.js';

/** What the sequencer needs; `app` fills it. */
export interface SequencerOptions {
  readonly databaseOf: DatabaseOf;
  /** One tree per organisation. */
  readonly organisations: readonly string[];
  readonly signerOf: (organisation: string) => NoteSigner;
  readonly clock: Clock;
  /** Pause between rounds in milliseconds; 1000 when not given. */
  readonly everyMs?: number;
  /** Told of every round that failed; the next round tries again. */
  readonly onError: (organisation: string, error: unknown) => void;
}

/** A running sequencer. */
export interface Sequencer {
  /** Stops after the round under way. */
  stop(): Promise<void>;
}

/** Sequences all organisations round after round until stopped. Any number of processes may run one. */
export function startSequencer(options: SequencerOptions): Sequencer {
  const stopped = new AbortController();
  const running = run(options, stopped.signal);
  return {
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
}

async function run(options: SequencerOptions, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    for (const [database, organisations] of organisationsByDatabase(options))
      for (const organisation of await pendingAt(options, database, organisations))
        await round(options, organisation);
    await pause(options.everyMs ?? 1_000, stopped);
  }
}

/** Whose turn it is: a round without lines would cost as much as one with. */
async function pendingAt(
  { onError }: SequencerOptions,
  database: Database,
  organisations: readonly string[],
): Promise<readonly string[]> {
  try {
    return await database.transaction(sequencerContext(''), (tx) => whoIsPending(tx, organisations));
  } catch (error) {
    organisations.forEach((organisation) => onError(organisation, error));
    return [];
  }
}

async function round(options: SequencerOptions, organisation: string): Promise<void> {
  const { databaseOf, signerOf, clock, onError } = options;
  try {
    await databaseOf(organisation).transaction(sequencerContext(organisation), (tx) =>
      sequence(tx, signerOf(organisation), clock.now()),
    );
  } catch (error) {
    onError(organisation, error);
  }
}

/** Sequencing reads commitments only, no personal data; its trace has no parent. */
const sequencerContext = (organisation: string): WorkContext => ({
  organisation,
  processingActivity: 'eenloket-logboek-verzegelen',
  traceparent: '00-00000000000000000000000000000001-0000000000000001-00',
});

function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopped.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stopped.addEventListener('abort', done);
  });
}
