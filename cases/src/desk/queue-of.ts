import type { LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** One line of a worker's queue; it says nothing about the person. */
export interface QueueRow {
  readonly caseId: string;
  readonly pack: string;
  readonly status: string;
  readonly task: string;
  readonly role: string;
  readonly claimedBy: string | null;
  readonly decideBy: LegalDate | null;
  readonly receivedOn: LegalDate;
  readonly overdue: boolean;
  /** When the term ended and the notice of default came in; null without one. */
  readonly termEnded: LegalDate | null;
  readonly noticeOn: LegalDate | null;
}

/**
 * The open tasks of these roles at the transaction's organisation: at most 500 each of what this worker has, what is free, and
 * what colleagues have, so that much work in hand never hides a free task. First what is overdue (a notice of default
 * before all), then by the date the law demands, then who has waited longest. Optional tasks stand with their case, not in the queue.
 */
export const queueOf = async (
  tx: Transaction,
  { workerId, roles }: { readonly workerId: string; readonly roles: readonly string[] },
): Promise<readonly QueueRow[]> => {
  const { rows } = await tx.query<QueueRow>(
    `select "caseId", pack, status, task, role, "claimedBy", "decideBy", "receivedOn", overdue, "termEnded", "noticeOn"
       from (select c.case_id as "caseId", c.pack, c.status, t.name as task, t.role, t.claimed_by as "claimedBy",
                    c.decide_by as "decideBy", c.received_on as "receivedOn", c.overdue,
                    c.term_ended as "termEnded", c.notice_on as "noticeOn",
                    row_number() over (partition by t.claimed_by is null, t.claimed_by = $3 order by ${urgency}) as place
               from cases.task t join cases.case c using (organisation_id, case_id)
              where t.organisation_id = $1 and t.role = any($2) and not t.optional) as c
      where place <= 500
      order by place`,
    [tx.context.organisation, roles, workerId],
  );
  return rows;
};

const urgency =
  'c.overdue desc, c.notice_on nulls last, c.decide_by nulls last, c.received_on, c.case_id, t.name';
