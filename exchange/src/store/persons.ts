import type { Transaction } from '@eenloket/store';
import type { Persoon } from '../brp/persoon.js';

interface PersonRow {
  document: Persoon;
}

/** One person of the register, whole. */
export async function selectPerson(tx: Transaction, personId: string): Promise<Persoon | undefined> {
  return (await selectPersons(tx, [personId]))[0];
}

/** Persons of the register by id, in the order of the ids; who is not registered is left out. */
export async function selectPersons(tx: Transaction, personIds: readonly string[]): Promise<Persoon[]> {
  const { rows } = await tx.query<PersonRow>(
    `select document from exchange.person where organisation_id = $1 and person_id = any($2::uuid[])
     order by array_position($2::uuid[], person_id)`,
    [tx.context.organisation, personIds],
  );
  return rows.map(({ document }) => document);
}

/** The same persons, locked until the transaction ends, so that two who add to one of them do so one after the other. */
export async function selectPersonsForUpdate(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Persoon[]> {
  // Locked in the order of their ids, whoever asks: then nobody waits for one who waits for them.
  await tx.query(
    `select from exchange.person where organisation_id = $1 and person_id = any($2::uuid[])
      order by person_id for update`,
    [tx.context.organisation, personIds],
  );
  return selectPersons(tx, personIds);
}

/** Which of these persons are in the register. */
export async function selectRegistered(
  tx: Transaction,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ person_id: string }>(
    'select person_id from exchange.person where organisation_id = $1 and person_id = any($2::uuid[])',
    [tx.context.organisation, personIds],
  );
  return new Set(rows.map(({ person_id }) => person_id));
}

/** Everyone registered at this person's Dutch address, this person too; `undefined` without such an address. */
export async function selectPersonsAtAddress(
  tx: Transaction,
  personId: string,
): Promise<Persoon[] | undefined> {
  const person = await selectPerson(tx, personId);
  const address = person?.verblijfplaats?.adresseerbaarObjectIdentificatie;
  if (address === undefined) return undefined;
  const { rows } = await tx.query<PersonRow>(
    `select document from exchange.person where organisation_id = $1
       and document #>> '{verblijfplaats,adresseerbaarObjectIdentificatie}' = $2
       and not document ? 'overlijden'`,
    [tx.context.organisation, address],
  );
  return rows.map(({ document }) => document);
}

/** Writes persons; who is there already is replaced, so that writing twice changes nothing. */
export async function upsertPersons(tx: Transaction, persons: readonly Persoon[]): Promise<void> {
  await tx.query(
    `insert into exchange.person (organisation_id, person_id, document)
     select $1, (p->>'persoonId')::uuid, p from jsonb_array_elements($2::jsonb) as p
     on conflict (organisation_id, person_id) do update set document = excluded.document`,
    [tx.context.organisation, JSON.stringify(persons)],
  );
}
