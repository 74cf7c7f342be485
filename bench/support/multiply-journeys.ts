import type { Client } from 'pg';

const finishedTraces = `(select distinct split_part(traceparent, '-', 2) from store.event where stream ~ '^(journey|case)/')`;
const inEvents = `(organisation_id, person_id) in (select organisation_id, person_id from store.event where stream ~ '^(journey|case)/')`;
const ofJourneys = `split_part(traceparent, '-', 2) in ${finishedTraces}`;

/** The tables that grow with every birth, in the order in which foreign keys allow filling them, and which rows are of births. */
const tables: readonly (readonly [table: string, rows: string])[] = [
  ['store.event', `stream ~ '^(journey|case)/'`],
  ['store.delivery', `stream ~ '^(journey|case)/'`],
  ['store.inbox', 'true'],
  ['identity.person', inEvents],
  ['identity.identity', inEvents],
  ['identity.alias', inEvents],
  ['journeys.journey', 'true'],
  ['journeys.tracker', 'true'],
  ['cases.case', 'true'],
  ['cases.task', 'true'],
  ['cases.registered_child', 'true'],
  ['messages.message', 'true'],
  ['messages.dossier_entry', 'true'],
  ['ledger.processing', ofJourneys],
  [
    'ledger.salt',
    `(organisation_id, id) in (select organisation_id, id from ledger.processing where ${ofJourneys})`,
  ],
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

/** Many journeys made out of a few that were really played. */
export class JourneyPress {
  private copies = 0;

  private constructor(
    private readonly owner: Client,
    private readonly played: number,
  ) {}

  /** Keeps the journeys that are there now as the originals. */
  static async of(owner: Client): Promise<JourneyPress> {
    for (const [table, rows] of tables)
      await owner.query(`create temporary table ${original(table)} as select * from ${table} where ${rows}`);
    const { rows } = await owner.query<{ played: number }>(
      'select count(*)::int as played from journeys.journey',
    );
    return new JourneyPress(owner, rows[0]?.played ?? 0);
  }

  /**
   * Adds copies until there are so many journeys: every row of every table that grows with a birth, with ids of its
   * own; what stands inside events and letters is as real as in the originals. As the owner, past row-level security.
   */
  async press(journeys: number): Promise<void> {
    const copies = copiesFor(journeys, this.played);
    await this.inBulk(async () => {
      for (const [table] of tables) await this.copy(table, this.copies + 1, copies);
    });
    this.copies = Math.max(this.copies, copies);
    await this.owner.query('vacuum analyze');
    await this.owner.query('checkpoint');
  }

  /** With settings for writing much at once, which are as before when the measuring begins. */
  private async inBulk(work: () => Promise<void>): Promise<void> {
    // No foreign keys are looked up: the copies have what the originals have.
    const session = { synchronous_commit: 'off', session_replication_role: 'replica' };
    const server = { max_wal_size: '16GB', checkpoint_timeout: '1h', autovacuum: 'off' };
    for (const [name, value] of Object.entries(session)) await this.owner.query(`set ${name} = '${value}'`);
    for (const [name, value] of Object.entries(server))
      await this.owner.query(`alter system set ${name} = '${value}'`);
    await this.owner.query('select pg_reload_conf()');
    try {
      await work();
    } finally {
      for (const name of Object.keys(session)) await this.owner.query(`reset ${name}`);
      for (const name of Object.keys(server)) await this.owner.query(`alter system reset ${name}`);
      await this.owner.query('select pg_reload_conf()');
    }
  }

  /** How many rows one journey has in each table, on average. */
  async rowsEach(): Promise<string> {
    const counts: string[] = [];
    for (const [table] of tables) {
      const { rows } = await this.owner.query<{ count: number }>(
        `select count(*)::int as count from ${original(table)}`,
      );
      counts.push(`${table} ${((rows[0]?.count ?? 0) / this.played).toFixed(1)}`);
    }
    return counts.join(', ');
  }

  private async copy(table: string, from: number, to: number): Promise<void> {
    const { rows } = await this.owner.query<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, null) as type from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [table],
    );
    const columns = rows.map(({ name }) => `"${name}"`).join(', ');
    const values = rows.map(({ name, type }) => copied(`source."${name}"`, name, type)).join(', ');
    await this.owner.query(
      `insert into ${table} (${columns})
       select ${values} from generate_series(${from}, ${to}) as copy cross join ${original(table)} as source`,
    );
  }
}

/** How often each of the played journeys is copied, so that with the originals there are at least so many. */
export const copiesFor = (journeys: number, played: number): number =>
  Math.max(0, Math.ceil(journeys / played) - 1);

const original = (table: string): string => `original_${table.replace('.', '_')}`;

/** What a copy has in a column, in SQL: the same id gets the same copy in every table, so that what belongs together stays together. */
export function copied(value: string, name: string, type: string): string {
  if (name === 'bsn_hmac') return `sha256(${value} || copy::text::bytea)`;
  // A colleague has them, and their dates are later: the workers of the measurement take the new cases.
  if (name === 'claimed_by') return `'collega'`;
  if (name === 'decide_by') return `${value} + 1 + copy % 30`;
  if (type === 'uuid') return `md5(${value}::text || copy)::uuid`;
  return names.has(name) ? `${value} || '-' || copy` : value;
}
