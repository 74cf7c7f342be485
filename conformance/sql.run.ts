// the DMN Technology Compatibility Kit in SQL: which of its cases the back end for DuckDB can express, and whether they are equal [--write renews the committed score] [--only TEXT prints the cases of a folder]
import { fileURLToPath } from 'node:url';
import { openDuckDb } from '../bench/sql/duckdb.js';
import { isCommitted, kitRun } from './dmn/kit-run.js';
import { runFolderInSql, type SqlCaseResult } from './sql/run-folder-in-sql.js';

const score = fileURLToPath(new URL('results/sql.txt', import.meta.url));
const { folders, only, write } = kitRun('sql', process.argv.slice(2));

const connection = await openDuckDb();
const results: SqlCaseResult[] = [];
for (const folder of folders) results.push(...(await runFolderInSql(folder, connection)));
connection.closeSync();

const expressed = results.filter(({ refused }) => refused === null);
const unlike = expressed.filter(({ difference }) => difference !== null);
const line = `sql: ${expressed.length} expressed, ${expressed.length - unlike.length} equal of ${results.length}`;

/** How often each reason stood in the way, most frequent first. */
function reasons(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { refused } of results)
    if (refused !== null) counts.set(refused, (counts.get(refused) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reason, count]) => `${count} refused: ${reason}`);
}

const report = [
  'Cases of the DMN TCK (compliance levels 2 and 3) in SQL by `npm run conformance -- sql`. A case is expressed when all its results are;',
  'equal when SQL gives what the closures give (which pass the whole kit), to the last digit.',
  ...reasons(),
  ...unlike.map(({ name, difference }) => `unlike: ${name}: ${difference}`),
  line,
  '',
].join('\n');
if (only !== undefined) {
  for (const { name, refused, difference } of results)
    console.log(`${name}: ${refused ?? difference ?? 'equal'}`);
  console.log(line);
  process.exit(unlike.length > 0 ? 1 : 0);
}
for (const { name, difference } of unlike) console.log(`unlike: ${name}: ${difference}`);
const held = isCommitted(report, score, write);
console.log(line);
process.exit(held ? 0 : 1);
