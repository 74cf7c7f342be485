import type { ColumnType, FactJson } from '@eenloket/rules';
import { ageClasses } from './ages.js';
import { DRAWS } from './by-share.js';
import { careOfChildren } from './childcare.js';
import { MOST_CHILDREN } from './children.js';

/** One column: what it is called, its type and what it is made of. Numbers say how they are kept. */
interface Made {
  readonly name: string;
  readonly type: string;
  readonly of: string;
  readonly kept?: ColumnType;
  /** What it is for every household. */
  readonly same?: FactJson;
}

const number = (name: string, width: number, of: string, scale = 0): Made => ({
  name,
  type: `DECIMAL(${width},${scale})`,
  of,
  kept: { width, scale },
});
const list = (name: string, type: string, of: string, kept?: ColumnType): Made => ({
  name,
  type: `${type}[]`,
  of,
  ...(kept ? { kept } : {}),
});
/** How the numbers of a child in day care are kept: hours a month, euros an hour. */
const careKept = { urenPerMaand: { width: 3, scale: 0 }, uurprijs: { width: 4, scale: 2 } } as const;
const careType = 'STRUCT("soort" VARCHAR, "urenPerMaand" DECIMAL(3,0), "uurprijs" DECIMAL(4,2))';

/** A truth that holds, or does not, for every household. */
const always = (name: string, same: boolean): Made => ({ name, type: 'BOOLEAN', of: `${same}`, same });

/** A list that is empty for every household. */
const noneOf = (name: string, type: string): Made => ({ name, type: `${type}[]`, of: '[]', same: [] });

const truth = (name: string, of: string): Made => ({ name, type: 'BOOLEAN', of });

/** Of a hundred adults so many are insured for health care: an assumption. */
export const INSURED = 99;
const insured = (draw: string): string => `${draw} < ${Math.round((DRAWS / 100) * INSURED)}`;

const minors =
  '(children > 0 AND least(child1, CASE WHEN children > 1 THEN child2 ELSE 99 END, CASE WHEN children > 2 THEN child3 ELSE 99 END, CASE WHEN children > 3 THEN child4 ELSE 99 END) < 18)';
const childAges = `CASE children WHEN 0 THEN [] ${[1, 2, 3, 4]
  .map((n) => `WHEN ${n} THEN [${Array.from({ length: n }, (_, i) => `child${i + 1}`).join(', ')}]`)
  .join(' ')} END`;
const adults = 'CASE WHEN couple OR kind = 4 THEN 2 ELSE 1 END';
const ageClass = `CASE ${ageClasses
  .slice(0, -1)
  .map(({ to }, i) => `WHEN age < ${to} THEN ${i}`)
  .join(' ')} ELSE ${ageClasses.length - 1} END`;
const ofPartner = (of: string): string => `CASE WHEN couple THEN ${of} END`;

/** What groups and weighs the households; income is a month's, of all adults together, in whole euros. */
const describing: readonly Made[] = [
  { name: 'sim.household', type: 'INTEGER', of: 'household' },
  { name: 'sim.kind', type: 'TINYINT', of: 'kind' },
  { name: 'sim.age', type: 'TINYINT', of: ageClass },
  { name: 'sim.province', type: 'TINYINT', of: 'province' },
  { name: 'sim.residents', type: 'INTEGER', of: `${adults} + children` },
  { name: 'sim.income', type: 'INTEGER', of: 'income + income2' },
];

/** The facts of who applies for the household, under the names of the vocabulary. */
const facts: readonly Made[] = [
  always('aanvrager.meerderjarig', true),
  truth('aanvrager.verzekerd', insured('insured_a')),
  number('aanvrager.toetsingsinkomen', 9, 'income * 12'),
  number('aanvrager.vermogen', 9, 'wealth'),
  number('aanvrager.leeftijd', 3, 'age'),
  truth('aanvrager.krijgtKinderbijslagUitbetaald', minors),
  always('aanvrager.verblijftInInrichting', false),
  always('aanvrager.steunVanOuders', true),
  truth('aanvrager.werktOfStudeert', 'income > 0'),
  truth('partner.partnerVerzekerd', ofPartner(insured('insured_b'))),
  number('partner.toetsingsinkomenPartner', 9, ofPartner('income2 * 12')),
  number('partner.vermogenPartner', 9, ofPartner('wealth2')),
  number('partner.leeftijdPartner', 3, ofPartner('age2')),
  truth('partner.partnerVerblijftInInrichting', ofPartner('false')),
  truth('partner.partnerWerktOfStudeert', ofPartner('income2 > 0')),
  truth('huishouden.heeftToeslagpartner', 'couple'),
  truth('huishouden.heeftPartner', 'couple'),
  number('huishouden.personen', 2, `${adults} + children`),
  noneOf('huishouden.geboortedata', 'DATE'),
  list('huishouden.leeftijden', 'DECIMAL(2,0)', childAges, { width: 2, scale: 0, longest: 4 }),
  list('huishouden.kinderen', careType, careOfChildren, {
    width: 4,
    scale: 2,
    longest: MOST_CHILDREN,
    fields: careKept,
  }),
  truth('huishouden.kinderenTenLaste', minors),
  always('huishouden.uitzonderingLageHuurgrens', false),
  number('huishouden.inkomenMedebewoners', 9, 'CASE WHEN kind = 4 THEN income2 * 12 ELSE 0 END'),
  noneOf('huishouden.inkomensKinderen', 'DECIMAL(7,0)'),
  always('huishouden.medebewonerTeVeelVermogen', false),
  number('huishouden.kostendelers', 2, adults),
  number('huishouden.inkomenPerMaand', 7, 'income + CASE WHEN couple THEN income2 ELSE 0 END'),
  number('huishouden.vermogen', 9, 'wealth + wealth2'),
  always('opvang.geregistreerd', true),
  always('woning.zelfstandig', true),
  number('woning.kaleHuur', 7, 'CAST(rent AS DECIMAL(7,0)) * CAST(0.01 AS DECIMAL(2,2))', 2),
];

const all = [...describing, ...facts];

/** The names of all columns. */
export const columnNames: readonly string[] = all.map(({ name }) => name);

/** The facts that are known of every household. */
export const knownFacts: ReadonlySet<string> = new Set(facts.map(({ name }) => name));

/** How the numbers among them are kept, for `toSql`. */
export const keptAs: { readonly [fact: string]: ColumnType } = Object.fromEntries(
  facts.flatMap(({ name, kept }) => (kept ? [[name, kept] as const] : [])),
);

/** The facts that are the same for every household, for `toSql`. */
export const sameForAll: { readonly [fact: string]: FactJson } = Object.fromEntries(
  facts.flatMap(({ name, same }) => (same === undefined ? [] : [[name, same] as const])),
);

/** The columns as SQL, of what `population-sql.ts` draws. */
export const columnsSql: string = all
  .map(({ name, type, of }) => `CAST(${of} AS ${type}) AS "${name}"`)
  .join(',\n  ');

/** What a hundred euros a month more changes: the facts, with what is added to each, in euros. */
export const hundredMore: readonly {
  readonly fact: string;
  readonly added: number;
  readonly type: string;
}[] = [
  { fact: 'aanvrager.toetsingsinkomen', added: 1_200, type: 'DECIMAL(9,0)' },
  { fact: 'huishouden.inkomenPerMaand', added: 100, type: 'DECIMAL(7,0)' },
];
