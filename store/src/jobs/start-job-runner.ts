import type { Clock, Random } from '@eenloket/kit';
import { DEFAULT_PATIENCE, type Patience } from '../attempts.js';
import type { Running } from '../relay/start-relay.js';
import type { DatabaseOf } from '../transaction.js';
import { startWorkLoop } from '../work-loop.js';
import { whoIsDue } from '../who-is-due.js';
import { type JobHandler, type JobOutcome, runOneJob } from './run-one-job.js';

/** What the job runner works with. */
export interface JobRunnerOptions {
  readonly databaseOf: DatabaseOf;
  /** Whose jobs it does. */
  readonly organisations: readonly string[];
  /** By kind of job. */
  readonly handlers: { readonly [kind: string]: JobHandler };
  /** Decides what is due: the demo clock in a demo, not the database's. */
  readonly clock: Clock;
  readonly random: Random;
  readonly patience?: Patience;
  /** Jobs at the same time; default 2. */
  readonly concurrency?: number;
  /** Default 1,000 ms. */
  readonly pollMs?: number;
  /** Told of every job that was tried, for metrics. */
  readonly onJob?: (outcome: JobOutcome) => void;
  /** Told when looking for jobs itself fails. */
  readonly onFailure?: (error: unknown, organisation: string) => void;
}

/** A running job runner. */
export interface RunningJobs extends Running {
  /** Look for due jobs now, e.g. after the demo clock was advanced. */
  wake(): void;
}

/** Starts doing jobs when they are due, each once in effect, beside other runners and through `kill -9`. */
export function startJobRunner(options: JobRunnerOptions): RunningJobs {
  const tools = { patience: DEFAULT_PATIENCE, ...options };
  const loop = startWorkLoop({
    organisations: options.organisations,
    whoIsDue: () => whoIsDue('job', options),
    concurrency: options.concurrency ?? 2,
    pollMs: options.pollMs ?? 1_000,
    workOne: (organisation) => runOneJob(tools, organisation),
    onFailure: options.onFailure ?? (() => undefined),
  });
  return { wake: () => loop.wake(''), stop: () => loop.stop() };
}
