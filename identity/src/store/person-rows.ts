import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** Adds a person to the organisation of the transaction. */
export async function insertPerson(tx: Transaction, personId: string, createdAt: Instant): Promise<void> {
  await tx.query('insert into identity.person (organisation_id, person_id, created_at) values ($1, $2, $3)', [
    tx.context.organisation,
    personId,
    createdAt,
  ]);
}

/** The person this one has become: itself, or the one it was merged into; `undefined` for an id that this organisation does not know. */
export async function selectSurvivor(tx: Transaction, personId: string): Promise<string | undefined> {
  const { rows } = await tx.query<{ survivor: string }>(
    `select coalesce(merged_into, person_id) as survivor from identity.person
     where organisation_id = $1 and person_id = $2`,
    [tx.context.organisation, personId],
  );
  return rows[0]?.survivor;
}

/** Merges `from` into `into`: also whatever was merged into `from` before, so that every look-up is one step; aliases move along. */
export async function updateMerged(tx: Transaction, from: string, into: string): Promise<void> {
  const parameters = [tx.context.organisation, from, into];
  await tx.query(
    `update identity.person set merged_into = $3
     where organisation_id = $1 and (person_id = $2 or merged_into = $2)`,
    parameters,
  );
  await tx.query(
    'update identity.alias set person_id = $3 where organisation_id = $1 and person_id = $2',
    parameters,
  );
}

/** Lets one transaction at a time find-or-make the person behind `name` (an alias, or a BSN's HMAC); released at its end. */
export async function lockName(tx: Transaction, name: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `identity ${tx.context.organisation} ${name}`,
  ]);
}
