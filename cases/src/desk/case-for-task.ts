import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { caseOf } from '../domain/case-of.js';
import type { CaseState } from '../domain/case-state.js';
import type { Fields } from '../domain/part.js';
import { planOfState, type CasePlan } from '../plan/plan-of.js';
import type { CaseDesk } from './case-desk.js';
import { logLook, type Worker } from './log-look.js';
import { readCase } from './stored-case.js';

/** Port to the policy: whether this worker may see this case for one of its tasks. */
export type AuthoriseCase = (
  worker: Worker,
  about: { readonly caseId: string; readonly organisation: string; readonly roles: readonly string[] },
) => boolean | Promise<boolean>;

/** A case as far as the worker's task needs it. */
export interface CaseForTask {
  readonly state: CaseState;
  readonly plan: CasePlan;
  /** Exactly what the organisation received for this service. */
  readonly fields: Fields;
}

type NotSeen = CodedError<'case.missing' | 'case.not-allowed'>;

/**
 * Shows a case to a worker who may see it, with only the facts its service received, and writes one line in the
 * processing log for each data subject whose facts are shown, in the same transaction. Refused with
 * `case.not-allowed` (nothing is read out then) or `case.missing`.
 */
export const caseForTask = async (
  tx: Transaction,
  desk: CaseDesk,
  worker: Worker,
  caseId: string,
  authorise: AuthoriseCase,
): Promise<Result<CaseForTask, NotSeen>> => {
  const { stored, events } = await readCase(tx, caseId);
  const state = caseOf(events);
  const pack = state && desk.pack(state.part.pack, state.part.packSha256);
  if (!state || !pack)
    return err(new CodedError('case.missing', `There is no case ${caseId}; check its number.`));
  const roles = [...new Set(pack.plan.tasks.map(({ role }) => role))];
  if (!(await authorise(worker, { caseId, organisation: tx.context.organisation, roles })))
    return err(
      new CodedError('case.not-allowed', `Case ${caseId} is not for your task; ask your team lead.`),
    );
  const { fields } = state.part;
  await logLook(tx, desk, { persons: stored[0] ?? {}, state, pack, worker });
  return ok({ state, plan: planOfState(state, pack, desk.clock.today(), desk.holds), fields });
};
