import type { Transaction } from '@eenloket/store';
import type { RegisterAnswers, RegisterName } from '../ports/register-port.js';

/** What one register holds about one person. */
export async function selectEntry<Name extends RegisterName>(
  tx: Transaction,
  personId: string,
  register: Name,
): Promise<RegisterAnswers[Name] | undefined> {
  const { rows } = await tx.query<{ entry: RegisterAnswers[Name] }>(
    `select entry from exchange.register_entry
     where organisation_id = $1 and person_id = $2 and register = $3`,
    [tx.context.organisation, personId, register],
  );
  return rows[0]?.entry;
}

/** Writes what the registers hold about one person; twice changes nothing. */
export async function upsertEntries(
  tx: Transaction,
  personId: string,
  entries: Partial<RegisterAnswers>,
): Promise<void> {
  await tx.query(
    `insert into exchange.register_entry (organisation_id, person_id, register, entry)
     select $1, $2, e.key, e.value from jsonb_each($3::jsonb) as e
     on conflict (organisation_id, person_id, register) do update set entry = excluded.entry`,
    [tx.context.organisation, personId, JSON.stringify(entries)],
  );
}
