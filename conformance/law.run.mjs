// The published amounts, dates and terms of law that the packs cover, to the cent; one file a law under law/.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '@eenloket/catalogue';
import { compare, decimal } from '@eenloket/kit';
import { compileDecision, evaluate } from '@eenloket/rules';
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

const household = ({ partner, toetsingsinkomen }) => ({
  'huishouden.heeftToeslagpartner': partner,
  'aanvrager.toetsingsinkomen': String(toetsingsinkomen),
  'aanvrager.vermogen': '0',
  ...(partner
    ? { 'partner.toetsingsinkomenPartner': '0', 'partner.vermogenPartner': '0', 'partner.meerderjarig': true }
    : {}),
});
const care = {
  'aanvrager.verzekerd': true,
  'aanvrager.meerderjarig': true,
  'partner.partnerVerzekerd': true,
};

const zorgtoeslag = (row) =>
  decide('toeslagen/zorgtoeslag', { ...household(row), ...care }, `${row.jaar}-03-16`);
const budget = (row) =>
  decide(
    'toeslagen/kindgebonden-budget',
    {
      ...household(row),
      'huishouden.geboortedata': [],
      'huishouden.leeftijden': row.leeftijden.map(String),
      'aanvrager.krijgtKinderbijslagUitbetaald': true,
    },
    `${row.jaar}-01-01`,
  );
const benefit = (quarter, age) =>
  decide(
    'svb/kinderbijslag',
    {
      'kind.geboortedatum': `${Number(quarter.slice(0, 4)) - age}-${quarter.slice(5, 7)}-01`,
      'kind.woontBijAanvrager': true,
      'kind.voldoetAanLeerplicht': true,
      'aanvrager.verzekerdAkw': true,
      'aanvrager.woontInNederland': true,
      'aanvraag.ontvangen': quarter,
    },
    quarter,
  );

const wrong = [];
let total = 0;
const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const same = (one, other) =>
  isDate(one) || isDate(other) ? one === other : compare(decimal(one), decimal(other)) === 0;
/** Holds one outcome against the published amount or date. */
function hold(name, outcome, expected) {
  total += 1;
  const value = outcome && outcome.state !== 'unknown' ? outcome.value : undefined;
  if (value === undefined || !same(String(value), String(expected)))
    wrong.push(`${name}: expected ${expected}, computed ${value ?? 'nothing'}`);
}

for (const row of oracle.zorgtoeslag)
  hold(
    `zorgtoeslag ${row.jaar} ${row.partner ? 'couple' : 'single'} ${row.toetsingsinkomen}`,
    zorgtoeslag(row).tegemoetkomingPerJaar,
    row.tegemoetkoming_jaar_afgerond,
  );
for (const [income, month] of Object.entries(oracle.zorgtoeslag_gepubliceerd_2025_alleenstaand_per_maand))
  hold(
    `zorgtoeslag 2025 published, single ${income}`,
    zorgtoeslag({ jaar: 2025, partner: false, toetsingsinkomen: income }).tegemoetkomingPerMaand,
    month,
  );
for (const row of oracle.kindgebonden_budget)
  hold(
    `kindgebonden budget ${row.jaar} [${row.leeftijden}] ${row.partner ? 'couple' : 'single'} ${row.toetsingsinkomen}`,
    budget(row).tegemoetkomingPerJaar,
    row.tegemoetkoming_jaar_afgerond,
  );
for (const row of oracle.kinderbijslag_kwartaal)
  for (const [age, amount] of [
    [3, row.j0_5],
    [8, row.j6_11],
    [14, row.j12_17],
  ])
    hold(`kinderbijslag ${row.vanaf} age ${age}`, benefit(row.vanaf, age).bedragPerKwartaal, amount);

const laws = [oldAgePension, socialAssistance, legalTerms];
for (const law of laws) law.run(oracle, { decide, hold, vectors });

const covered = [
  ...laws.flatMap(({ sections }) => sections),
  'zorgtoeslag',
  'zorgtoeslag_gepubliceerd_2025_alleenstaand_per_maand',
  'kindgebonden_budget',
  'kinderbijslag_kwartaal',
];
console.log(
  `no pack yet for: ${Object.keys(oracle)
    .filter((section) => !covered.includes(section))
    .join(', ')}`,
);
for (const line of wrong) console.log(`wrong: ${line}`);
console.log(`law: ${total - wrong.length}/${total}`);
process.exit(wrong.length > 0 ? 1 : 0);
