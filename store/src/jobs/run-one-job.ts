import { CodedError, type Clock, type Instant, type Random } from '@eenloket/kit';
import { afterFailure, type Patience } from '../attempts.js';
import { backgroundContext, continueAs } from '../background-context.js';
import { crashPoint } from '../crash-point.js';
import type { Json } from '../event.js';
import { failureText } from '../failure-text.js';
import type { DatabaseOf, Transaction } from '../transaction.js';

/** A job that is due. */
export interface DueJob {
  readonly kind: string;
  readonly key: string;
  readonly payload: { readonly [key: string]: Json };
  readonly wakeAt: Instant;
}

/** Does a job in one transaction with its completion; scheduling the same key in it keeps the job for later. */
export type JobHandler = (tx: Transaction, job: DueJob) => Promise<void>;

/** What running jobs needs. */
export interface JobTools {
  readonly databaseOf: DatabaseOf;
  /** By kind. */
  readonly handlers: { readonly [kind: string]: JobHandler };
  readonly clock: Clock;
  readonly random: Random;
  readonly patience: Patience;
  readonly onJob?: (outcome: JobOutcome) => void;
}

/** One job that was tried. */
export interface JobOutcome {
  readonly kind: 'done' | 'failed' | 'dead';
  readonly job: string;
  readonly organisation: string;
  /** Code and message without personal data, when it failed. */
  readonly failure?: string;
}

interface ClaimedJob extends DueJob {
  readonly id: string;
  readonly attempts: number;
  readonly revision: number;
  readonly processingActivity: string;
  readonly traceparent: string;
}

/**
 * Runs one job of an organisation that is due on the clock passed in. When the handler fails, nothing of it stays
 * and the failure is noted in a transaction of its own.
 * @returns false when nothing is due
 */
export async function runOneJob(tools: JobTools, organisation: string): Promise<boolean> {
  const database = tools.databaseOf(organisation);
  const context = backgroundContext(organisation, 'jobs-run');
  let claimed: ClaimedJob | undefined;
  try {
    await database.transaction(context, async (tx) => {
      claimed = await claimJob(tx, tools);
      if (claimed) await doJob(tools, tx, claimed);
    });
  } catch (error) {
    if (!claimed) throw error;
    const job = claimed;
    const outcome = await database.transaction(context, (tx) => noteFailure(tools, tx, job, error));
    tools.onJob?.(outcome);
    return true;
  }
  if (!claimed) return false;
  crashPoint('job.done');
  tools.onJob?.({ kind: 'done', job: claimed.kind, organisation });
  return true;
}

async function claimJob(tx: Transaction, { clock }: JobTools): Promise<ClaimedJob | undefined> {
  const { rows } = await tx.query<ClaimedJob>(
    `select id, kind, key, payload, wake_at as "wakeAt", attempts, revision,
            processing_activity as "processingActivity", traceparent
       from store.job
      where organisation_id = $1 and state = 'waiting' and wake_at <= $2 and retry_at <= $2
      order by wake_at limit 1 for update skip locked`,
    [tx.context.organisation, clock.now()],
  );
  return rows[0];
}

async function doJob(tools: JobTools, tx: Transaction, job: ClaimedJob): Promise<void> {
  crashPoint('job.claimed');
  const handler = tools.handlers[job.kind];
  if (!handler) throw new CodedError('no-handler', `Nobody handles jobs of kind ${job.kind} here.`);
  const { kind, key, payload, wakeAt } = job;
  await handler(await continueAs(tx, job), { kind, key, payload, wakeAt });
  await tx.query('delete from store.job where id = $1 and revision = $2', [job.id, job.revision]);
  crashPoint('job.handled');
}

/** Guarded by what was claimed: when two runners met the same failure it counts once. */
async function noteFailure(
  tools: JobTools,
  tx: Transaction,
  job: ClaimedJob,
  error: unknown,
): Promise<JobOutcome> {
  const failure = failureText(error);
  const next = afterFailure(error, job.attempts, tools);
  await tx.query(
    `update store.job set state = $4, attempts = $5, retry_at = $6, last_failure = $7
      where id = $1 and revision = $2 and attempts = $3`,
    [job.id, job.revision, job.attempts, next.state, next.attempts, next.retryAt, failure],
  );
  const kind = next.state === 'dead' ? 'dead' : 'failed';
  return { kind, job: job.kind, organisation: tx.context.organisation, failure };
}
