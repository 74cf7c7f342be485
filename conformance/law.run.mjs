// The published amounts, dates and terms of law that the packs cover, to the cent; one file a law under law/.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '@eenloket/catalogue';
import { compare, decimal } from '@eenloket/kit';
import { compileDecision, evaluate } from '@eenloket/rules';
import * as allowances from './law/allowances.mjs';
import * as childBenefit from './law/child-benefit.mjs';
import * as legalTerms from './law/legal-terms.mjs';
import * as oldAgePension from './law/old-age-pension.mjs';
import * as socialAssistance from './law/social-assistance.mjs';

const file = process.env['EENLOKET_LAW_ORACLE'] ?? '../shared/law/oracle.json';
if (!existsSync(file)) {
  console.log(`law: skipped, because ${file} is absent; name another with EENLOKET_LAW_ORACLE`);
  process.exit(0);
}
const oracle = JSON.parse(readFileSync(file, 'utf8'));
const vectorFile = process.env['EENLOKET_LAW_VECTORS'] ?? '../shared/law/awb-vectors.json';
const vectors = existsSync(vectorFile) ? JSON.parse(readFileSync(vectorFile, 'utf8')) : undefined;
const program = fileURLToPath(new URL('../bin/eenloket.js', import.meta.url));
const loaded = loadCatalogue(fileURLToPath(new URL('../packs', import.meta.url)));
if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
const catalogue = loaded.value;
const vocabulary = new Map([...catalogue.facts].map(([name, { type }]) => [name, type]));

/** The outcomes of a pack on known facts, by output name. */
function decide(id, facts, on) {
  const pack = catalogue.packs.get(id);
  const compiled = compileDecision({
    dmn: pack.decision.dmn,
    file: id,
    facts: vocabulary,
    parameters: pack.parameters,
  });
  if (!compiled.ok) throw new Error(`${id} does not compile; run: npx eenloket check`);
  const known = Object.entries(facts).map(([name, value]) => [
    name,
    { name, value: { state: 'known', value }, origin: { source: 'oracle' } },
  ]);
  return evaluate(compiled.value, { facts: new Map(known), on, outputs: pack.decision.outputs }).outcomes;
}

const wrong = [];
const contested = [];
let total = 0;
const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const same = (one, other) =>
  isDate(one) || isDate(other) ? one === other : compare(decimal(one), decimal(other)) === 0;
/** Holds one outcome against the published amount or date. */
function hold(name, outcome, expected) {
  total += 1;
  const value = outcome && outcome.state !== 'unknown' ? outcome.value : undefined;
  if (value === undefined || value === null || !same(String(value), String(expected)))
    wrong.push(`${name}: expected ${expected}, computed ${value ?? 'nothing'}`);
}

/** An outcome by name, or what another reading gives; where no warning names that reading it does not differ. */
function told({ outcomes = {}, warnings = [] }, name) {
  if (name in outcomes) return outcomes[name];
  const readings = Object.assign({}, ...warnings.map((warning) => warning.readings));
  return readings[name] ?? outcomes.tegemoetkomingPerMaand;
}

/** Asks `eenloket decide` for many rows of one service, and holds each outcome, and each member of a list, against the row. */
function ask(service, rows) {
  const input = rows.map(({ facts }) => JSON.stringify(facts)).join('\n');
  const spawned = spawnSync(process.execPath, [program, 'decide', service, '--lines'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (spawned.status !== 0) throw new Error(`decide ${service}: ${spawned.stderr}`);
  const results = spawned.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [index, { name, expected }] of rows.entries()) {
    const result = results[index];
    for (const [outcome, value] of Object.entries(expected)) {
      const [found, wanted] = [told(result, outcome), value].map((one) => [one].flat());
      for (const [place, each] of wanted.entries())
        hold(`${service} ${name} ${outcome}`, { state: 'known', value: found[place] }, each);
    }
    for (const { readings, text } of result.warnings ?? [])
      if (readings)
        contested.push(
          `${service} ${name}: ${JSON.stringify({ ...result.outcomes, ...readings })} ${text.en}`,
        );
  }
}

const laws = [allowances, childBenefit, oldAgePension, socialAssistance, legalTerms];
for (const law of laws) law.run(oracle, { ask, decide, hold, vectors });

const covered = laws.flatMap(({ sections }) => sections);
const without = Object.keys(oracle).filter((section) => !covered.includes(section));
if (without.length > 0) console.log(`no pack yet for: ${without.join(', ')}`);
if (process.argv.includes('--contested')) for (const line of contested) console.log(`contested: ${line}`);
else console.log(`contested: ${contested.length} rows have another reading; --contested lists both`);
for (const line of wrong) console.log(`wrong: ${line}`);
console.log(`law: ${total - wrong.length}/${total}`);
process.exit(wrong.length > 0 ? 1 : 0);
