import type { Text } from '@eenloket/kit';

/** How people live together. */
export type HouseholdKind = 'single' | 'couple' | 'parents' | 'singleParent' | 'together';

/** The kinds in words, in the order of their numbers. */
export const kinds: readonly { readonly name: HouseholdKind; readonly label: Text }[] = [
  { name: 'single', label: { nl: 'Alleen', en: 'Living alone' } },
  { name: 'couple', label: { nl: 'Paar zonder kinderen thuis', en: 'Couple, no children at home' } },
  { name: 'parents', label: { nl: 'Paar met kinderen thuis', en: 'Couple with children at home' } },
  { name: 'singleParent', label: { nl: 'Alleenstaande ouder', en: 'Single parent' } },
  { name: 'together', label: { nl: 'Samen, geen paar', en: 'Together, not a couple' } },
];

/** The country on 1 January 2024 as CBS counted it: tables 71486ned (households) and 37620 (persons by their place in the household). */
export const counted = {
  residents: 17_942_942,
  households: 8_374_404,
  single: 3_340_560,
  couple: (1_302_376 + 3_375_340) / 2,
  parents: (939_236 + 3_120_520) / 2,
  singleParent: 618_056,
  childrenAtHome: 4_670_903,
} as const;

/** Of a hundred families how many have one, two, three and four children at home: assumed, so that the mean is what CBS counted. */
export const families = { parents: [38, 44, 14, 4], singleParent: [59, 32, 7.6, 1.4] } as const;

/** Households are dealt out in rounds of so many, each with the same number of every type. */
export const ROUND = 10_000;

/** So many households of every round are of one kind with so many children. */
export interface HouseholdType {
  readonly kind: number;
  readonly children: number;
  readonly adults: number;
  readonly count: number;
}

const kindOf = (name: HouseholdKind): number => kinds.findIndex((kind) => kind.name === name);
const perRound = (count: number): number => Math.round((count / counted.households) * ROUND);

function familyTypes(name: 'parents' | 'singleParent', adults: number): HouseholdType[] {
  return families[name].map((share, i) => ({
    kind: kindOf(name),
    children: i + 1,
    adults,
    count: Math.round((perRound(counted[name]) * share) / 100),
  }));
}

function typesOfRound(): readonly HouseholdType[] {
  const others =
    counted.households - counted.single - counted.couple - counted.parents - counted.singleParent;
  const types: HouseholdType[] = [
    { kind: kindOf('couple'), children: 0, adults: 2, count: perRound(counted.couple) },
    ...familyTypes('parents', 2),
    ...familyTypes('singleParent', 1),
    { kind: kindOf('together'), children: 0, adults: 2, count: perRound(others) },
  ];
  const dealt = types.reduce((sum, { count }) => sum + count, 0);
  return [{ kind: kindOf('single'), children: 0, adults: 1, count: ROUND - dealt }, ...types];
}

/** What a round is made of; the counts add up to {@link ROUND}. */
export const householdTypes: readonly HouseholdType[] = typesOfRound();

const STRIDE = 7_919;

/** Which place of its round a household takes, as SQL of its number: prime to the round, so that every stretch is mixed. */
export const placeSql = (household: string): string => `(${household} * ${STRIDE}) % ${ROUND}`;

const residentsAt: readonly number[] = householdTypes.flatMap(({ adults, children, count }) =>
  Array.from({ length: count }, () => adults + children),
);

/** How many people live in the first so many households. */
function residentsIn(households: number): number {
  const all = residentsAt.reduce((sum, each) => sum + each, 0);
  const rest = Array.from({ length: households % ROUND }, (_, i) => residentsAt[(i * STRIDE) % ROUND] ?? 0);
  return Math.floor(households / ROUND) * all + rest.reduce((sum, each) => sum + each, 0);
}

/** A number of residents as households. */
export interface Size {
  readonly residents: number;
  readonly households: number;
  /** Those who live in these households; the others live in institutions or with others, and have no rights here. */
  readonly inHouseholds: number;
}

/** How many households so many residents form: as many as CBS counted for as many people. @param residents at least 100 */
export function sizeOf(residents: number): Size {
  let households = Math.floor((residents * counted.households) / counted.residents);
  while (residentsIn(households) > residents) households -= 1;
  return { residents, households, inHouseholds: residentsIn(households) };
}
