import type { Transaction } from '@eenloket/store';

/** The person with this BSN (by its HMAC), if the organisation knows one. */
export async function selectPersonByHmac(tx: Transaction, hmac: Uint8Array): Promise<string | undefined> {
  const { rows } = await tx.query<{ person_id: string }>(
    'select person_id from identity.identity where organisation_id = $1 and bsn_hmac = $2',
    [tx.context.organisation, hmac],
  );
  return rows[0]?.person_id;
}

/** The sealed BSN of a person, if there is one. */
export async function selectSealedBsn(tx: Transaction, personId: string): Promise<Uint8Array | undefined> {
  const { rows } = await tx.query<{ bsn_encrypted: Uint8Array }>(
    'select bsn_encrypted from identity.identity where organisation_id = $1 and person_id = $2',
    [tx.context.organisation, personId],
  );
  return rows[0]?.bsn_encrypted;
}

/** Stores the BSN of a person, sealed, with its HMAC. */
export async function insertBsn(
  tx: Transaction,
  personId: string,
  sealed: Uint8Array,
  hmac: Uint8Array,
): Promise<void> {
  await tx.query(
    `insert into identity.identity (organisation_id, person_id, bsn_encrypted, bsn_hmac)
     values ($1, $2, $3, $4)`,
    [tx.context.organisation, personId, sealed, hmac],
  );
}
