// Counts the rows of a running demonstration, to see what one act adds: run it before and after, and subtract.
//   npx tsx tools/count-rows.ts            (uses EENLOKET_DATA as `npm start` does; prints JSON: table -> [rows, bytes])
import { join } from 'node:path';
import pg from 'pg';
import { joinPostgres } from '@eenloket/store';

const ownerUrl =
  process.env['DATABASE_URL'] ??
  (await joinPostgres(join(process.env['EENLOKET_DATA'] ?? '.data', 'postgres')));
if (!ownerUrl) throw new Error('Nothing runs here: start Eenloket first.');
const client = new pg.Client({ connectionString: ownerUrl.replace(/\/[^/]*$/, '/eenloket') });
await client.connect();
// The owner is held by row-level security too; what is counted is all organisations, so it steps aside for this session.
await client.query('set row_security = off');
const { rows: tables } = await client.query<{ name: string }>(
  `select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
);
const counted: Record<string, readonly [number, number]> = {};
for (const { name } of tables) {
  const { rows } = await client.query<{ rows: string; bytes: string }>(
    `select count(*) as rows, coalesce(sum(pg_column_size(t.*)), 0) as bytes from ${name} t`,
  );
  counted[name] = [Number(rows[0]?.rows), Number(rows[0]?.bytes)];
}
await client.end();
console.log(JSON.stringify(counted));
