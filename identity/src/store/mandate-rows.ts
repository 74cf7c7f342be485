import type { Instant, LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { Mandate } from '../mandates/mandate.js';

interface Row {
  readonly mandate_id: string;
  readonly person_id: string;
  readonly representative_id: string;
  readonly services: string[];
  readonly valid_from: LegalDate;
  readonly valid_until: LegalDate | null;
  readonly source: string;
}

/** Adds a mandate. */
export async function insertMandate(tx: Transaction, mandate: Mandate): Promise<void> {
  await tx.query(
    `insert into identity.mandate
       (organisation_id, mandate_id, person_id, representative_id, services, valid_from, valid_until, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.context.organisation,
      mandate.id,
      mandate.personId,
      mandate.representativeId,
      mandate.services,
      mandate.validFrom,
      mandate.validUntil ?? null,
      mandate.source,
    ],
  );
}

/** Ends a mandate now; returns it, or `undefined` when it is unknown or had ended. */
export async function updateEnded(tx: Transaction, id: string, at: Instant): Promise<Mandate | undefined> {
  const { rows } = await tx.query<Row>(
    `update identity.mandate set ended_at = $3
     where organisation_id = $1 and mandate_id = $2 and ended_at is null
     returning ${columns}`,
    [tx.context.organisation, id, at],
  );
  return rows.map(fromRow)[0];
}

/** Mandates in force on `today` in which this person is the grantor (`person_id`) or the `representative_id`; oldest first. */
export async function selectMandates(
  tx: Transaction,
  role: 'person_id' | 'representative_id',
  personId: string,
  today: LegalDate,
): Promise<readonly Mandate[]> {
  const { rows } = await tx.query<Row>(
    `select ${columns} from identity.mandate
     where organisation_id = $1 and ${role} = $2 and ended_at is null
       and valid_from <= $3 and coalesce(valid_until, 'infinity') >= $3
     order by valid_from, mandate_id`,
    [tx.context.organisation, personId, today],
  );
  return rows.map(fromRow);
}

const columns = 'mandate_id, person_id, representative_id, services, valid_from, valid_until, source';

const fromRow = (row: Row): Mandate => ({
  id: row.mandate_id,
  personId: row.person_id,
  representativeId: row.representative_id,
  services: row.services,
  validFrom: row.valid_from,
  ...(row.valid_until !== null && { validUntil: row.valid_until }),
  source: row.source,
});
