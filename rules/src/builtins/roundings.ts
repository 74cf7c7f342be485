import type { RoundingMode } from '@eenloket/kit';

/** FEEL's functions that round, and how each settles what it drops (DMN 1.5 table 75 and section 10.3.4.5). */
export const roundings: ReadonlyMap<string, RoundingMode> = new Map([
  ['decimal', 'half-even'],
  ['floor', 'floor'],
  ['ceiling', 'ceiling'],
  ['round up', 'up'],
  ['round down', 'down'],
  ['round half up', 'half-up'],
  ['round half down', 'half-down'],
]);
