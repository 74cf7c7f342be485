// The published amounts of law that the packs cover, to the cent, through `decide` as anyone uses it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = process.env['EENLOKET_LAW_ORACLE'] ?? '../shared/law/oracle.json';
if (!existsSync(file)) {
  console.log(`law: skipped, because ${file} is absent; name another with EENLOKET_LAW_ORACLE`);
  process.exit(0);
}
const oracle = JSON.parse(readFileSync(file, 'utf8'));
const program = fileURLToPath(new URL('../bin/eenloket.js', import.meta.url));

/** What one row of the oracle asks of a service, and what it expects: outcome by outcome, as numbers. */
const row = (service, name, facts, expected) => ({ service, name, facts, expected });

const couple = ({ partner, toetsingsinkomen }) => ({
  heeftToeslagpartner: partner,
  toetsingsinkomen: String(toetsingsinkomen),
});

const rows = {
  zorgtoeslag: (each) => [
    row(
      'toeslagen/zorgtoeslag',
      `${each.jaar} ${each.partner ? 'couple' : 'single'} ${each.toetsingsinkomen}`,
      { ...couple(each), on: `${each.jaar}-03-16` },
      { aanspraak: each.aanspraak_jaar, tegemoetkomingPerJaar: each.tegemoetkoming_jaar_afgerond },
    ),
  ],
  kindgebonden_budget: (each) => [
    row(
      'toeslagen/kindgebonden-budget',
      `${each.jaar} [${each.leeftijden}] ${each.partner ? 'couple' : 'single'} ${each.toetsingsinkomen}`,
      { ...couple(each), leeftijden: each.leeftijden, on: `${each.jaar}-01-01` },
      { aanspraak: each.aanspraak_jaar, tegemoetkomingPerJaar: each.tegemoetkoming_jaar_afgerond },
    ),
  ],
  huurtoeslag_2026: (each) => [
    row(
      'toeslagen/huurtoeslag',
      `rent ${each.kale_huur}, ${each.personen} persons, income ${each.rekeninkomen}${each.jong_18_20 ? ', under 21' : ''}`,
      {
        on: '2026-01-01',
        kaleHuur: String(each.kale_huur),
        personen: each.personen,
        leeftijd: each.jong_18_20 ? '20' : '21',
        toetsingsinkomen: String(each.rekeninkomen),
      },
      {
        tegemoetkomingPerMaand: each.per_maand_exact,
        ...(each.per_maand_hele_euro_naar_beneden === undefined
          ? {}
          : { tegemoetkomingPerMaandInHeleEuro: each.per_maand_hele_euro_naar_beneden }),
      },
    ),
  ],
  kinderopvangtoeslag_2026: (each) => [
    row(
      'toeslagen/kinderopvangtoeslag',
      `income ${each.toetsingsinkomen}, ${each.kinderen.length} children`,
      {
        on: '2026-01-01',
        toetsingsinkomen: String(each.toetsingsinkomen),
        kinderen: each.kinderen.map(({ soort, uren_per_maand, uurprijs }) => ({
          soort,
          urenPerMaand: String(uren_per_maand),
          uurprijs: String(uurprijs),
        })),
      },
      {
        aanspraak: each.totaal_jaar,
        tegemoetkomingPerMaand: each.totaal_maand,
        tegemoetkomingPerKindPerMaand: each.per_kind_maand,
      },
    ),
  ],
  kot_tabel_2026: (each, index) => {
    const from = index === 0 ? 0 : oracle.kot_tabel_2026[index - 1].tot_en_met + 1;
    const to = Math.min(each.tot_en_met, 1_000_000);
    const kinderen = [
      { soort: 'dagopvang', urenPerMaand: '200', uurprijs: '10' },
      { soort: 'bso', urenPerMaand: '100', uurprijs: '9' },
    ];
    return [from, to].map((income) =>
      row(
        'toeslagen/kinderopvangtoeslag',
        `table at income ${income}`,
        { on: '2026-01-01', toetsingsinkomen: String(income), kinderen },
        { tegemoetkomingPerKindPerMaand: [each.eerste_kind_pct * 20, each.volgend_kind_pct * 9] },
      ),
    );
  },
  kinderbijslag_kwartaal: ({ vanaf, j0_5, j6_11, j12_17 }) =>
    [
      [0, j0_5],
      [3, j0_5],
      [5, j0_5],
      [6, j6_11],
      [11, j6_11],
      [12, j12_17],
      [17, j12_17],
    ].map(([age, amount]) =>
      row(
        'svb/kinderbijslag',
        `${vanaf} age ${age}`,
        { on: vanaf, geboortedata: [`${Number(vanaf.slice(0, 4)) - age}${vanaf.slice(4)}`] },
        { bedragPerKwartaal: amount },
      ),
    ),
  zorgtoeslag_gepubliceerd_2025_alleenstaand_per_maand: ([income, month]) => [
    row(
      'toeslagen/zorgtoeslag',
      `2025 published, single ${income}`,
      { on: '2025-03-16', toetsingsinkomen: income },
      { tegemoetkomingPerMaand: month },
    ),
  ],
};

/** The results of many requests to one service, in order. */
function decide(service, requests) {
  const input = requests.map((request) => JSON.stringify(request)).join('\n');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'decide', service, '--lines'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${service}: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const listOf = (value) => (Array.isArray(value) ? value : [value]).map(Number);
const same = (found, expected) => {
  const [ours, theirs] = [listOf(found), listOf(expected)];
  return ours.length === theirs.length && ours.every((one, index) => Math.abs(one - theirs[index]) < 1e-9);
};

/** An outcome, or what another reading gives; a reading that is not given says that it does not differ. */
function found(result, name) {
  if (name in result.outcomes) return result.outcomes[name];
  const readings = Object.assign({}, ...result.warnings.map((warning) => warning.readings ?? {}));
  return readings[name] ?? result.outcomes.tegemoetkomingPerMaand;
}

const asked = Object.entries(rows).flatMap(([section, make]) =>
  (Array.isArray(oracle[section]) ? oracle[section] : Object.entries(oracle[section] ?? {})).flatMap(make),
);
const services = [...new Set(asked.map(({ service }) => service))];
const wrong = [];
const contested = [];
for (const service of services) {
  const own = asked.filter((each) => each.service === service);
  const results = decide(
    service,
    own.map(({ facts }) => facts),
  );
  for (const [index, { name, expected }] of own.entries()) {
    const result = results[index];
    const bad = result.outcomes
      ? Object.entries(expected).filter(([outcome, value]) => !same(found(result, outcome), value))
      : Object.entries(expected);
    for (const [outcome, value] of bad.slice(0, 1))
      wrong.push(
        `${service} ${name}: ${outcome} should be ${JSON.stringify(value)}, is ${JSON.stringify(result.outcomes ? found(result, outcome) : result.problems)}`,
      );
    for (const { text, readings } of result.warnings ?? [])
      if (readings)
        contested.push(
          `${service} ${name}: ${JSON.stringify({ ...result.outcomes, ...readings })} (${text.en})`,
        );
  }
}

const without = Object.keys(oracle).filter((section) => !(section in rows));
if (without.length > 0) console.log(`no pack yet for: ${without.join(', ')}`);
if (process.argv.includes('--contested')) for (const line of contested) console.log(`contested: ${line}`);
else console.log(`${contested.length} rows carry another reading; --contested lists them with both`);
for (const line of wrong) console.log(`wrong: ${line}`);
console.log(`law: ${asked.length - wrong.length}/${asked.length}`);
process.exit(wrong.length > 0 ? 1 : 0);
