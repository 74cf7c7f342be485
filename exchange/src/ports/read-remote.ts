import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Clock, type Result } from '@eenloket/kit';
import { logProcessing, type ProcessingLine, type ProcessingStatus } from '@eenloket/ledger';
import type { Database, WorkContext } from '@eenloket/store';

/** What a remote read needs: where its lines go, who reads and why. */
export interface RemoteReader {
  readonly database: Database;
  readonly work: WorkContext;
  readonly clock: Clock;
  readonly reason: Pick<ProcessingLine, 'actorRole' | 'actorPseudonym' | 'legalBasis' | 'purpose'>;
  /** Milliseconds that one attempt may take; 2000 when not given. */
  readonly timeoutMs?: number;
  /** Attempts in all; 3 when not given. */
  readonly attempts?: number;
}

/** What is read: about whom and which facts. */
export interface RemoteRead<T> {
  /** `person_id` of every data subject: one line each. */
  readonly subjects: readonly string[];
  readonly facts: readonly string[];
  readonly call: (signal: AbortSignal) => Promise<T>;
}

/** Pause before the second attempt in milliseconds; doubled for each further one. */
const FIRST_PAUSE_MS = 50;

/**
 * Reads from a register elsewhere (DESIGN, "Remote read"): commits the intent lines, calls with a timeout and
 * retries, and releases the data only after the outcome lines are committed. A source that does not answer is the
 * expected failure `sourceUnavailable`; a log that cannot be written throws, and then nothing is released.
 */
export async function readRemote<T>(
  reader: RemoteReader,
  read: RemoteRead<T>,
): Promise<Result<T, 'sourceUnavailable'>> {
  const operationId = randomUUID();
  await writeLines(reader, read, operationId, 'intent');
  const answer = await attempt(reader, read.call);
  await writeLines(reader, read, operationId, answer.ok ? 'completed' : 'failed');
  return answer;
}

function writeLines<T>(
  { database, work, clock, reason }: RemoteReader,
  { subjects, facts }: RemoteRead<T>,
  operationId: string,
  status: ProcessingStatus,
): Promise<unknown> {
  const at = clock.now();
  const lines = subjects.map((subject) => ({
    ...reason,
    at,
    operationId,
    status,
    action: 'read' as const,
    subject,
    dataCategories: facts,
  }));
  return database.transaction(work, (tx) => logProcessing(tx, lines));
}

async function attempt<T>(
  { timeoutMs = 2_000, attempts = 3 }: RemoteReader,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<Result<T, 'sourceUnavailable'>> {
  for (let tried = 1; tried <= attempts; tried++) {
    if (tried > 1) await sleep(FIRST_PAUSE_MS * 2 ** (tried - 2));
    const answer = await withinTime(call, timeoutMs);
    if (answer !== undefined) return ok(answer.value);
  }
  return err('sourceUnavailable');
}

/** A source that ignores the signal is left behind: its late answer is never released. */
async function withinTime<T>(
  call: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
): Promise<{ value: T } | undefined> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  const late = new Promise<undefined>((resolve) =>
    timeout.signal.addEventListener('abort', () => resolve(undefined), { once: true }),
  );
  const answered = call(timeout.signal).then(
    (value) => ({ value }),
    () => undefined,
  );
  const first = await Promise.race([answered, late]);
  clearTimeout(timer);
  return first;
}
