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

const FREE = 'claimed_by is null';
const MINE = 'claimed_by = $3';
const COLLEAGUES = 'claimed_by is not null and claimed_by <> $3';

const URGENCY = 't.overdue desc, t.notice_on, t.decide_by, t.received_on, t.case_id, t.name';

// Each part is read by an index in this order, so that it takes no longer with ten thousand tasks than with ten.
const mostUrgent = (whose: string): string =>
  `(select * from cases.task t
     where organisation_id = $1 and t.role = asked.role and not optional and ${whose} order by ${URGENCY} limit 500)`;

/** The queue in SQL; `$1` is the organisation, `$2` the roles, `$3` the worker. Each task's case is looked up by its key: OFFSET keeps it so. */
export const queueSql = `select t.case_id as "caseId", c.pack, c.status, t.name as task, t.role, t.claimed_by as "claimedBy",
            t.decide_by as "decideBy", t.received_on as "receivedOn", t.overdue,
            c.term_ended as "termEnded", t.notice_on as "noticeOn"
       from (select distinct unnest($2::text[])) as asked (role)
      cross join lateral (${[FREE, MINE, COLLEAGUES].map(mostUrgent).join(' union all ')}) as t
      cross join lateral (select * from cases.case of where of.organisation_id = $1 and of.case_id = t.case_id offset 0) as c
      order by ${URGENCY}`;

/**
 * The open tasks of these roles at the transaction's organisation: for each role at most 500 each of what this worker has,
 * what is free, and what colleagues have, so that much work in hand never hides a free task. First what is overdue (a notice of default
 * before all), then by the date the law demands, then who has waited longest. Optional tasks stand with their case, not in the queue.
 */
export const queueOf = async (
  tx: Transaction,
  { workerId, roles }: { readonly workerId: string; readonly roles: readonly string[] },
): Promise<readonly QueueRow[]> =>
  (await tx.query<QueueRow>(queueSql, [tx.context.organisation, roles, workerId])).rows;
