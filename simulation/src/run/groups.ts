import { ageClasses } from '../population/ages.js';
import { kinds } from '../population/household-types.js';
import { provinces } from '../population/provinces.js';
import { decileSql } from './deciles.js';

/** What every effect is told by, each with its number of groups. */
export const groupSizes = {
  decile: 10,
  kind: kinds.length,
  age: ageClasses.length,
  province: provinces.length,
} as const;

/** Name of such a division. */
export type Group = keyof typeof groupSizes;

/** The place of a household in each, from 0, as SQL. @param limits of the tenths */
export const groupsSql = (limits: readonly number[]): { readonly [name in Group]: string } => ({
  decile: decileSql(limits),
  kind: '"sim.kind"',
  age: '"sim.age"',
  province: '"sim.province"',
});
