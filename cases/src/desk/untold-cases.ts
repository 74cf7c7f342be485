import type { LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** A case that ended without the resident having been told by letter. */
export interface UntoldCase {
  readonly caseId: string;
  readonly pack: string;
  readonly status: 'decided' | 'withdrawn';
  readonly receivedOn: LegalDate;
  /** Who has it: the worker who decided, until it is given back or handed over. */
  readonly claimedBy: string | null;
}

/**
 * Cases of the transaction's organisation that were decided or withdrawn and whose letter did not go out, who waits
 * longest first. They have no open task, and still nothing may be left lying.
 */
export async function untoldCases(tx: Transaction): Promise<readonly UntoldCase[]> {
  const { rows } = await tx.query<UntoldCase>(
    `select c.case_id as "caseId", c.pack, c.status, c.received_on as "receivedOn",
            (select e.data ->> 'worker' from store.event e
              where e.organisation_id = c.organisation_id and e.stream = 'case/' || c.case_id
                and e.type in ('nl.eenloket.case.task-claimed', 'nl.eenloket.case.task-reassigned',
                               'nl.eenloket.case.task-released', 'nl.eenloket.case.withdrawn')
              order by e.version desc limit 1) as "claimedBy"
       from cases.case c
      where c.organisation_id = $1 and c.status in ('decided', 'withdrawn') and not exists (
        select from store.event e
         where e.organisation_id = c.organisation_id and e.stream = 'case/' || c.case_id
           and e.type = 'nl.eenloket.case.letter-sent')
      order by c.received_on, c.case_id limit 200`,
    [tx.context.organisation],
  );
  return rows;
}
