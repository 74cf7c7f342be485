import type { Client } from 'pg';
import { queueSql } from '../../cases/src/desk/queue-of.js';

const ORG = 'gemeente-utrecht';

/** What is asked most while births go on, as the modules ask it; `$1` is the organisation. */
const queries: Readonly<Record<string, string>> = {
  'queue of a worker': queueSql
    .replaceAll('$1', `'${ORG}'`)
    .replaceAll('$2', `array['gemeente.burgerzaken']`)
    .replaceAll('$3', `'bench'`),
  'decided and untold': `select c.case_id from cases.case c
     where c.organisation_id = '${ORG}' and c.status in ('decided', 'withdrawn') and not exists (
       select from store.event e where e.organisation_id = c.organisation_id and e.stream = 'case/' || c.case_id
          and e.type = 'nl.eenloket.case.letter-sent')
     order by c.received_on, c.case_id limit 200`,
  'claim a delivery': `select id from store.delivery
     where organisation_id = '${ORG}' and state = 'waiting' and retry_at <= now()
       and not exists (select from store.delivery as earlier
         where earlier.organisation_id = delivery.organisation_id and earlier.stream = delivery.stream
           and earlier.subscriber = delivery.subscriber and earlier.recipient = delivery.recipient
           and earlier.version < delivery.version and earlier.state <> 'delivered')
     order by retry_at limit 1 for update skip locked`,
  'claim a job': `select id from store.job
     where organisation_id = '${ORG}' and state = 'waiting' and wake_at <= now() and retry_at <= now()
     order by wake_at limit 1 for update skip locked`,
  'read a stream': `select * from store.event where organisation_id = 'loket'
      and stream = (select 'journey/' || journey_id from journeys.journey limit 1) order by version`,
};

const rolled = async (client: Client, sql: string): Promise<string[]> => {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain (analyze, timing off, buffers) ${sql}`,
  );
  return rows.map((row) => row['QUERY PLAN']);
};

/** How each of the hot queries is answered now, one line each: the scans it makes and the milliseconds, under row-level security. */
export async function explainHotQueries(owner: Client): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [name, sql] of Object.entries(queries)) {
    await owner.query('begin');
    await owner.query('set local role eenloket_app');
    await owner.query(`select set_config('eenloket.organisation', $1, true)`, [
      name === 'read a stream' ? 'loket' : ORG,
    ]);
    const plan = await rolled(owner, sql);
    await owner.query('rollback');
    const scans = plan.flatMap(
      (line) => /(Seq Scan on \S+|Index \S*\s?Scan using \S+|Bitmap Index Scan on \S+)/.exec(line)?.[1] ?? [],
    );
    const time = plan.find((line) => line.startsWith('Execution Time'))?.slice('Execution Time: '.length);
    lines.push(`  ${name}: ${time}; ${[...new Set(scans)].join(', ')}`);
  }
  return lines;
}
