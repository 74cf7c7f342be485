import type { Transaction } from '@eenloket/store';
import type { CaseState } from '../domain/case-state.js';
import type { CasePlan } from '../plan/plan-of.js';

/** Writes the queue row and the open tasks of a case, in the transaction that appended its events. */
export const projectCase = async (
  tx: Transaction,
  state: CaseState,
  plan: CasePlan,
  personId: string | undefined,
): Promise<void> => {
  const { organisation } = tx.context;
  const { part, caseId } = state;
  await tx.query(
    `insert into cases.case (organisation_id, case_id, person_id, part_id, child_ref, pack, status, decide_by,
                             received_on, overdue, term_ended, notice_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (organisation_id, case_id) do update
        set status = excluded.status, decide_by = excluded.decide_by, overdue = excluded.overdue,
            term_ended = excluded.term_ended, notice_on = excluded.notice_on`,
    [
      organisation,
      caseId,
      personId ?? null,
      part.partId,
      part.childRef ?? null,
      part.pack,
      plan.status,
      plan.by?.date ?? null,
      part.receivedOn,
      plan.overdue,
      state.defaultNotice?.termEnded ?? null,
      state.defaultNotice?.on ?? null,
    ],
  );
  await tx.query('delete from cases.task where organisation_id = $1 and case_id = $2', [
    organisation,
    caseId,
  ]);
  await tx.query(
    `insert into cases.task (organisation_id, case_id, name, role, optional, claimed_by,
                             overdue, notice_on, decide_by, received_on)
     select $1, $2, name, role, optional, "claimedBy", $4, $5, $6, $7
       from jsonb_to_recordset($3::jsonb) as new (name text, role text, optional boolean, "claimedBy" text)`,
    [
      organisation,
      caseId,
      JSON.stringify(plan.openTasks),
      plan.overdue,
      state.defaultNotice?.on ?? null,
      plan.by?.date ?? null,
      part.receivedOn,
    ],
  );
};
