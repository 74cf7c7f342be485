import type { Value } from './value.js';

/** A range; a bound of null is open to infinity on that side. */
export class FeelRange {
  constructor(
    readonly low: Value,
    readonly lowIncluded: boolean,
    readonly high: Value,
    readonly highIncluded: boolean,
  ) {}
}
