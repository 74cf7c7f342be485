import type { Transaction } from '@eenloket/store';

/** The persons with any of these aliases, each once, oldest alias order not promised. */
export async function selectPersonsByAlias(
  tx: Transaction,
  aliases: readonly string[],
): Promise<readonly string[]> {
  // Most persons have a BSN and no alias; the bridge asks this for each event.
  if (aliases.length === 0) return [];
  const { rows } = await tx.query<{ person_id: string }>(
    `select distinct person_id from identity.alias
     where organisation_id = $1 and alias = any($2::text[]) order by person_id`,
    [tx.context.organisation, aliases],
  );
  return rows.map(({ person_id }) => person_id);
}

/** Gives a person these aliases; one that exists already stays with whom it has. */
export async function insertAliases(
  tx: Transaction,
  personId: string,
  aliases: readonly string[],
): Promise<void> {
  if (aliases.length === 0) return;
  await tx.query(
    `insert into identity.alias (organisation_id, person_id, alias)
     select $1, $2, unnest($3::text[]) on conflict (organisation_id, alias) do nothing`,
    [tx.context.organisation, personId, aliases],
  );
}
