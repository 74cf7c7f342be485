import type { Transaction } from '@eenloket/store';
import { caseOf } from '../domain/case-of.js';
import type { CaseState } from '../domain/case-state.js';
import { readCase, type Persons } from './stored-case.js';

/** A case about a child, and the persons of it as this organisation knows them. */
export interface CaseOfChild extends Persons {
  readonly state: CaseState;
}

/** The cases about one child at the transaction's organisation, by the reference that all organisations share. */
export const casesOfChild = async (tx: Transaction, childRef: string): Promise<readonly CaseOfChild[]> => {
  const { rows } = await tx.query<{ id: string }>(
    'select case_id as id from cases.case where organisation_id = $1 and child_ref = $2 order by case_id',
    [tx.context.organisation, childRef],
  );
  const found: CaseOfChild[] = [];
  for (const { id } of rows) {
    const { stored, events } = await readCase(tx, id);
    const state = caseOf(events);
    const { subjectPseudonym, subjects } = stored[0] ?? {};
    if (state)
      found.push({
        state,
        ...(subjectPseudonym === undefined ? {} : { subjectPseudonym }),
        ...(subjects === undefined ? {} : { subjects }),
      });
  }
  return found;
};
