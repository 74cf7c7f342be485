import type { LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** A parameter as a decision keeps it: which period of it was used. */
export interface UsedParameter {
  readonly name: string;
  readonly value: string;
  readonly from: LegalDate;
  readonly until?: LegalDate;
  readonly provisional: boolean;
}

/** What a case keeps of the last run of its rules, without any fact about the person. */
export interface CaseByRule {
  readonly caseId: string;
  readonly pack: string;
  /** Pseudonym of the applicant at this organisation; only to count persons once. */
  readonly personId: string | null;
  /** A decision was taken on it. */
  readonly decided: boolean;
  /** The date asked about. */
  readonly on: LegalDate;
  readonly parameters: readonly UsedParameter[];
  /** Values of the decisions asked for that are dates: the first day of the quarter that selects a figure. */
  readonly dates: { readonly [decision: string]: unknown };
}

/**
 * The cases of the transaction's organisation that rules proposed on or decided, of these packs; not those that were withdrawn or
 * stopped. Nothing is read that tells about a person.
 * @param dates names of the decisions whose dates are asked for
 */
export async function casesByRule(
  tx: Transaction,
  packs: readonly string[],
  dates: readonly string[],
): Promise<readonly CaseByRule[]> {
  const { rows } = await tx.query<CaseByRule>(
    `select c.case_id as "caseId", c.pack, c.person_id as "personId", run.data #>> '{evaluation,on}' as "on",
            run.data #> '{evaluation,parameters}' as parameters,
            coalesce((select jsonb_object_agg(step ->> 'decision', step #> '{value,value}')
                        from jsonb_array_elements(case jsonb_typeof(run.data #> '{evaluation,trace}')
                               when 'array' then run.data #> '{evaluation,trace}' else '[]' end) step
                       where step ->> 'decision' = any($3)), '{}') as dates,
            exists (select from store.event d where d.organisation_id = c.organisation_id
                       and d.stream = 'case/' || c.case_id and d.type = 'nl.eenloket.case.decision-taken') as decided
       from cases.case c
       cross join lateral (select e.data from store.event e
              where e.organisation_id = c.organisation_id and e.stream = 'case/' || c.case_id
                and e.type = 'nl.eenloket.case.proposed'
              order by e.version desc limit 1) run
      where c.organisation_id = $1 and c.pack = any($2) and c.status not in ('withdrawn', 'stopped')
      order by c.case_id`,
    [tx.context.organisation, packs, dates],
  );
  return rows;
}
