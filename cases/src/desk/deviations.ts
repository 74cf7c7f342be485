import type { LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** A decision that departed from what the rules proposed. */
export interface Deviation {
  readonly caseId: string;
  readonly pack: string;
  readonly personId: string | null;
  readonly proposed: string | null;
  readonly result: string;
  readonly reason: string;
  readonly worker: string;
  readonly on: LegalDate;
}

/** The deviations of the transaction's organisation, newest first, at most 100: what the rule's owner learns from. */
export async function deviations(tx: Transaction): Promise<readonly Deviation[]> {
  const { rows } = await tx.query<Deviation>(
    `select c.case_id as "caseId", c.pack, c.person_id as "personId",
            e.data #>> '{deviation,proposed}' as proposed, e.data ->> 'result' as result,
            e.data #>> '{deviation,reason}' as reason, e.data ->> 'by' as worker, e.data ->> 'on' as "on"
       from store.event e
       join cases.case c on c.organisation_id = e.organisation_id and e.stream = 'case/' || c.case_id
      where e.organisation_id = $1 and e.type = 'nl.eenloket.case.decision-taken' and e.data ? 'deviation'
      order by e.time desc limit 100`,
    [tx.context.organisation],
  );
  return rows;
}
