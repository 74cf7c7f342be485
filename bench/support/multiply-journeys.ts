import pg from 'pg';

/** The tables that grow with every birth, in the order in which foreign keys allow filling them. */
const tables = [
  'store.event',
  'store.delivery',
  'store.inbox',
  'identity.person',
  'identity.alias',
  'journeys.journey',
  'journeys.tracker',
  'cases.case',
  'cases.task',
  'messages.message',
  'messages.dossier_entry',
  'ledger.processing',
  'ledger.salt',
];

/** Columns of text that name one journey, case, child or act; all other text names kinds of things. */
const names = new Set([
  'stream',
  'journey_id',
  'case_id',
  'part_id',
  'child_ref',
  'operation_id',
  'alias',
  'traceparent',
]);

/**
 * Makes many journeys out of the finished ones: every row of every table that grows with a birth is copied, with
 * ids of its own; what stands inside events and letters is as real as in the first. As the owner, past row-level security.
 * @param journeys how many there are in the end, about: a multiple of how many there are now
 */
export async function multiplyJourneys(ownerUrl: string, journeys: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ now: number }>('select count(*)::int as now from journeys.journey');
    const copies = Math.floor(journeys / Math.max(1, rows[0]?.now ?? 0)) - 1;
    await client.query('begin');
    for (const table of tables) await copyRows(client, table, copies);
    await client.query('commit');
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

async function copyRows(client: pg.Client, table: string, copies: number): Promise<void> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  const columns = rows.map(({ name }) => `"${name}"`).join(', ');
  const values = rows.map(({ name, type }) => copied(`source."${name}"`, name, type)).join(', ');
  await client.query(`create temporary table source as select * from ${table}`);
  await client.query(
    `insert into ${table} (${columns})
     select ${values} from generate_series(1, ${copies}) as copy cross join source`,
  );
  await client.query('drop table source');
}

/** The same id gets the same copy in every table, so that what belongs together stays together. */
function copied(value: string, name: string, type: string): string {
  if (type === 'uuid') return `md5(${value}::text || copy)::uuid`;
  return names.has(name) ? `${value} || '-' || copy` : value;
}
