import type { Builtin } from './builtin.js';
import { contextFunctions } from './contexts.js';
import { dateFunctions } from './dates.js';
import { listFunctions } from './lists.js';
import { numberFunctions } from './numbers.js';
import { patternFunctions } from './patterns.js';
import { rangeFunctions } from './ranges.js';
import { statisticFunctions } from './statistics.js';
import { stringFunctions } from './strings.js';

/** Every function of the language by name. */
export const builtins: ReadonlyMap<string, Builtin> = new Map([
  ...numberFunctions,
  ...stringFunctions,
  ...patternFunctions,
  ...listFunctions,
  ...statisticFunctions,
  ...dateFunctions,
  ...contextFunctions,
  ...rangeFunctions,
]);
