// the NL API Design Rules, by their published ruleset, over every OpenAPI document that is served [--write renews the committed score]
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '@eenloket/catalogue';
import { openapiOf } from '@eenloket/counter';
import { apiDesignRules } from './adr/api-design-rules.mjs';

const file = process.env['EENLOKET_ADR_RULESET'] ?? '../shared/conformance/standards/nl-adr/linter.yaml';
if (!existsSync(file)) {
  console.log(`adr: skipped, because ${file} is absent; name another with EENLOKET_ADR_RULESET`);
  process.exit(0);
}
const lint = apiDesignRules(file);
const score = fileURLToPath(new URL('results/adr.txt', import.meta.url));

/** What the publisher's own case expects: `rule at path`, sorted. */
const expected = (text) =>
  [...text.matchAll(/^\s*\d+:\d+\s+error\s+(\S+)\s.*?\s{2}(\S.*)?$/gm)].map(([, rule]) => rule).sort();

/** The publisher's own cases that come out otherwise here: proof that the rules are run as they are meant. */
async function otherCases() {
  const folder = join(dirname(file), 'linter', 'testcases');
  const cases = existsSync(folder) ? readdirSync(folder) : [];
  const other = [];
  for (const name of cases) {
    const [document, text] = ['openapi.json', 'expected-output.txt'].map((each) =>
      readFileSync(join(folder, name, each), 'utf8'),
    );
    const found = (await lint(document))
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule);
    if (JSON.stringify(found.sort()) !== JSON.stringify(expected(text))) other.push(`${name}: ${found}`);
  }
  return { cases: cases.length, other };
}

const loaded = loadCatalogue(fileURLToPath(new URL('../packs', import.meta.url)));
if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
const documents = { 'decisions v1': openapiOf(loaded.value, 'https://counter.example') };

const lines = [];
let errors = 0;
for (const [name, document] of Object.entries(documents)) {
  const found = await lint(JSON.stringify(document));
  errors += found.filter(({ severity }) => severity === 'error').length;
  lines.push(
    ...found.map(({ rule, severity, at, message }) => `${severity}: ${name}: ${rule} at ${at}: ${message}`),
  );
}
const { cases, other } = await otherCases();
lines.push(...other.map((each) => `the publisher's own case comes out otherwise: ${each}`));

const report = [
  'The published ruleset of the NL API Design Rules (2.2) over our OpenAPI documents, by `npm run conformance -- adr`.',
  `documents: ${Object.keys(documents).join(', ')}`,
  `the publisher's own cases: ${cases - other.length} of ${cases} come out as published`,
  ...lines,
  `adr: errors ${errors}`,
  '',
].join('\n');
if (process.argv.includes('--write')) writeFileSync(score, report);
const committed = existsSync(score) ? readFileSync(score, 'utf8') : '';
if (committed !== report) console.log('The committed score differs; look at it and renew it with --write.');
console.log(report.trimEnd());
process.exit(errors === 0 && other.length === 0 && committed === report ? 0 : 1);
