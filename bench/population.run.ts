// the health-care allowance of 18 million synthetic residents: compiled SQL and hand-written SQL in DuckDB, JavaScript in two threads [--residents 18000000] [--short]
import { parseArgs } from 'node:util';
import { loadavg } from 'node:os';
import { readColumns } from './population/columns.js';
import { measuredQuery, middle, type Measured } from './population/measured-query.js';
import { allowance, compiledSql, handWrittenSql, totals } from './population/queries.js';
import { makeResidents } from './population/residents.js';
import { differences, differencesIn } from './population/sample.js';
import { decideInTwoThreads } from './population/two-threads.js';
import { openDuckDb, rowsOf } from './sql/duckdb.js';
import { Report } from './support/report.js';

const { values } = parseArgs({ options: { short: { type: 'boolean' }, residents: { type: 'string' } } });
const short = values.short ?? false;
const most = Number(values.residents ?? (short ? 180_000 : 18_000_000));
const rounds = short ? 3 : 7;
const sample = short ? 2_000 : 100_000;

const report = new Report('population');
report.sayMachine();
const connection = await openDuckDb('6GB');
const [[version] = []] = await rowsOf(connection, 'select version()');
report.say(
  `duckdb ${version as string}, threads 2, memory_limit 6GB; ${rounds} rounds in turns, medians; ${most} residents`,
);

const compiled = totals(compiledSql());
const byHand = totals(handWrittenSql);
let ratio = NaN;
let sql_s = NaN;
for (const count of [most / 100, most / 10, most]) {
  await makeResidents(connection, count);
  const runs: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    runs[0].push(await measuredQuery(connection, compiled));
    runs[1].push(await measuredQuery(connection, byHand));
  }
  const sums = new Set(runs.flat().map(({ rows }) => rows));
  if (sums.size > 1) throw new Error(`The two queries disagree: ${[...sums].join(' and ')}`);
  const [own, hand] = [middle(runs[0]), middle(runs[1])];
  ratio = own.cpu_s / hand.cpu_s;
  sql_s = own.wall_s;
  report.say(
    `${count} residents: compiled ${own.wall_s.toFixed(3)} s (${own.cpu_s.toFixed(3)} CPU-s), by hand ${hand.wall_s.toFixed(3)} s (${hand.cpu_s.toFixed(3)} CPU-s), ratio of CPU-s ${ratio.toFixed(2)}; load average ${loadavg()[0]?.toFixed(1)}; count and sums of both ${[...sums][0] ?? ''}`,
  );
}

const columns = allowance.model.slots.flatMap((slot) =>
  slot.kind === 'fact' && allowance.model.facts.has(slot.name)
    ? [{ name: slot.name, type: slot.type.kind === 'boolean' ? 'BOOLEAN' : 'DECIMAL' }]
    : [],
);
const facts = await readColumns(connection, 'SELECT * FROM residents', columns, most);
const step = Math.max(1, Math.floor(most / sample));
const wrong = await differencesIn(connection, [compiledSql(), handWrittenSql], facts, most, step);
report.say(
  `sample of ${Math.ceil(most / step)}: rows unlike evaluate: compiled ${wrong[0]}, by hand ${wrong[1]}`,
);

const decided = await decideInTwoThreads(facts, allowance.outputs, most);
const wanted = allowance.outputs.map((name) => ({ name, type: 'DECIMAL' }));
const bySql = await readColumns(connection, `${compiledSql()} WHERE resident < ${most}`, wanted, most);
const unlike = differences(decided.outcomes, bySql);
const js_s = decided.wall_s;
report.say(
  `javascript in two threads: ${most} residents in ${decided.wall_s.toFixed(2)} s (${decided.cpu_s.toFixed(2)} CPU-s), ${decided.inGeneral} of them the general way; rows unlike compiled SQL ${unlike}`,
);
connection.closeSync();
report.say(
  `population: sql ${sql_s.toFixed(2)} s, js ${js_s.toFixed(1)} s, compiled/hand = ${ratio.toFixed(2)}`,
);
if (!short) report.save();
process.exit(wrong.some((count) => count > 0) || unlike > 0 ? 1 : 0);
