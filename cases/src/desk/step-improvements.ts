import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** What a worker says could be better in the steps of a task. */
export interface StepImprovement {
  readonly id: string;
  readonly pack: string;
  readonly task: string;
  readonly text: string;
  /** Pseudonym of who suggests it, so that the team lead can ask and thank. */
  readonly worker: string;
  readonly at: Instant;
}

/** Keeps a suggestion at the transaction's organisation; the same id twice is once. */
export const suggestImprovement = async (
  tx: Transaction,
  { id, pack, task, text, worker, at }: StepImprovement,
): Promise<void> => {
  await tx.query(
    `insert into cases.step_improvement (organisation_id, improvement_id, pack, task, text, worker, suggested_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [tx.context.organisation, id, pack, task, text, worker, at],
  );
};

/** The suggestions of the transaction's organisation, newest first, at most 100. */
export const stepImprovements = async (tx: Transaction): Promise<readonly StepImprovement[]> => {
  const { rows } = await tx.query<StepImprovement>(
    `select improvement_id as id, pack, task, text, worker, suggested_at as at from cases.step_improvement
      where organisation_id = $1 order by suggested_at desc, improvement_id desc limit 100`,
    [tx.context.organisation],
  );
  return rows;
};
