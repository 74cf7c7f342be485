import type { LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** A declaration that has led to a registered child. */
export interface BirthRow {
  readonly declarationId: string;
  readonly personId: string;
  readonly registeredOn: LegalDate;
}

/** Makes two attempts at one declaration wait for each other until the transaction ends. */
export async function lockDeclaration(tx: Transaction, declarationId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`birth/${declarationId}`]);
}

/** The child that this declaration led to, if it did. */
export async function selectBirth(tx: Transaction, declarationId: string): Promise<BirthRow | undefined> {
  const { rows } = await tx.query<{ person_id: string; registered_on: LegalDate }>(
    'select person_id, registered_on from exchange.registered_birth where organisation_id = $1 and declaration_id = $2',
    [tx.context.organisation, declarationId],
  );
  return rows[0] && { declarationId, personId: rows[0].person_id, registeredOn: rows[0].registered_on };
}

/** Records that a declaration led to a child. */
export async function insertBirth(
  tx: Transaction,
  { declarationId, personId, registeredOn }: BirthRow,
): Promise<void> {
  await tx.query(
    `insert into exchange.registered_birth (organisation_id, person_id, declaration_id, registered_on)
     values ($1, $2, $3, $4)`,
    [tx.context.organisation, personId, declarationId, registeredOn],
  );
}
