// The four allowances through `eenloket decide`: amounts a year and a month, and where readings differ the other one.

const request = ({ partner, toetsingsinkomen }) => ({
  heeftToeslagpartner: partner,
  toetsingsinkomen: String(toetsingsinkomen),
});
const yearly = ({ aanspraak_jaar, tegemoetkoming_jaar_afgerond }) => ({
  aanspraak: aanspraak_jaar,
  tegemoetkomingPerJaar: tegemoetkoming_jaar_afgerond,
});
const household = ({ partner, toetsingsinkomen }) => `${partner ? 'couple' : 'single'} ${toetsingsinkomen}`;

const healthcare = (row) => ({
  name: `${row.jaar} ${household(row)}`,
  facts: { ...request(row), on: `${row.jaar}-03-16` },
  expected: yearly(row),
});

const published = ([income, month]) => ({
  name: `2025 published, single ${income}`,
  facts: { on: '2025-03-16', toetsingsinkomen: income },
  expected: { tegemoetkomingPerMaand: month },
});

const childBudget = (row) => ({
  name: `${row.jaar} [${row.leeftijden}] ${household(row)}`,
  facts: { ...request(row), leeftijden: row.leeftijden, on: `${row.jaar}-01-01` },
  expected: yearly(row),
});

function rent({ kale_huur, personen, rekeninkomen, jong_18_20: young, ...row }) {
  const whole = row.per_maand_hele_euro_naar_beneden;
  return {
    name: `rent ${kale_huur}, ${personen} persons, income ${rekeninkomen}${young ? ', under 21' : ''}`,
    facts: {
      on: '2026-01-01',
      kaleHuur: String(kale_huur),
      personen,
      leeftijd: young ? '20' : '21',
      toetsingsinkomen: String(rekeninkomen),
    },
    expected: {
      tegemoetkomingPerMaand: row.per_maand_exact,
      ...(whole === undefined ? {} : { tegemoetkomingPerMaandInHeleEuro: whole }),
    },
  };
}

const childcare = ({ toetsingsinkomen, kinderen, per_kind_maand, totaal_maand, totaal_jaar }) => ({
  name: `income ${toetsingsinkomen}, ${kinderen.map(({ soort }) => soort).join(' and ')}`,
  facts: {
    on: '2026-01-01',
    toetsingsinkomen: String(toetsingsinkomen),
    kinderen: kinderen.map(({ soort, uren_per_maand, uurprijs }) => ({
      soort,
      urenPerMaand: String(uren_per_maand),
      uurprijs: String(uurprijs),
    })),
  },
  expected: {
    aanspraak: totaal_jaar,
    tegemoetkomingPerMaand: totaal_maand,
    tegemoetkomingPerKindPerMaand: per_kind_maand,
  },
});

/** Both ends of every row of the table: 100 euros of costs for a first and for a second child give the two percentages. */
const childcareTable = (table) =>
  table.flatMap(({ tot_en_met: last, eerste_kind_pct: first, volgend_kind_pct: next }, index) =>
    [(table[index - 1]?.tot_en_met ?? -1) + 1, last].map((income) => ({
      name: `table at income ${income}`,
      facts: {
        on: '2026-01-01',
        toetsingsinkomen: String(income),
        kinderen: [
          { soort: 'dagopvang', urenPerMaand: '20', uurprijs: '5' },
          { soort: 'bso', urenPerMaand: '10', uurprijs: '10' },
        ],
      },
      expected: {
        tegemoetkomingPerKindPerMaand: [first, next * 0.998].map((euros) => Math.round(euros * 100) / 100),
      },
    })),
  );

/** The sections of the oracle that this covers. */
export const sections = [
  'zorgtoeslag',
  'zorgtoeslag_gepubliceerd_2025_alleenstaand_per_maand',
  'kindgebonden_budget',
  'huurtoeslag_2026',
  'kinderopvangtoeslag_2026',
  'kot_tabel_2026',
];

/** Holds every row of these sections against what `decide` says. */
export function run(oracle, { ask }) {
  ask('toeslagen/zorgtoeslag', [
    ...oracle.zorgtoeslag.map(healthcare),
    ...Object.entries(oracle.zorgtoeslag_gepubliceerd_2025_alleenstaand_per_maand).map(published),
  ]);
  ask('toeslagen/kindgebonden-budget', oracle.kindgebonden_budget.map(childBudget));
  ask('toeslagen/huurtoeslag', oracle.huurtoeslag_2026.map(rent));
  ask('toeslagen/kinderopvangtoeslag', [
    ...oracle.kinderopvangtoeslag_2026.map(childcare),
    ...childcareTable(oracle.kot_tabel_2026),
  ]);
}
