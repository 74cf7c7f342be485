import type { Text } from '@eenloket/kit';
import { counted } from './household-types.js';

/** A class of age of the one who applies. */
export interface AgeClass {
  readonly label: Text;
  readonly from: number;
  /** The first age of the next class. */
  readonly to: number;
  /** Residents of this age on 1 January 2019 (CBS table 37296ned, the last year that could be read). */
  readonly residents: number;
}

/** In the order of their numbers. */
export const ageClasses: readonly AgeClass[] = [
  { label: { nl: '20 tot 40 jaar', en: '20 to 39' }, from: 20, to: 40, residents: 4_309_987 },
  { label: { nl: '40 tot 65 jaar', en: '40 to 64' }, from: 40, to: 65, residents: 5_866_334 },
  { label: { nl: '65 tot 80 jaar', en: '65 to 79' }, from: 65, to: 80, residents: 2_515_184 },
  { label: { nl: '80 jaar en ouder', en: '80 and over' }, from: 80, to: 95, residents: 798_820 },
];

/** Ages of parents with children at home, evenly spread: an assumption. The second is the first that is not reached. */
export const parentAges = { from: 30, to: 65 } as const;

/** The part of an age class that parents take. */
function parentsIn({ from, to }: AgeClass): number {
  const years = Math.max(0, Math.min(to, parentAges.to) - Math.max(from, parentAges.from));
  return years / (parentAges.to - parentAges.from);
}

/**
 * How adults without children at home are spread over the age classes, so that all adults together are spread as CBS counted: what
 * parents take is taken off.
 */
export function sharesWithoutChildren(): readonly number[] {
  const parents = 2 * counted.parents + counted.singleParent;
  const together =
    counted.households - counted.single - counted.couple - counted.parents - counted.singleParent;
  const adults = parents + counted.single + 2 * counted.couple + 2 * together;
  const all = ageClasses.reduce((sum, { residents }) => sum + residents, 0);
  return ageClasses.map((each) => (each.residents / all) * adults - parentsIn(each) * parents);
}
