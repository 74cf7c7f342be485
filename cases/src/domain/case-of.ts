import type { CaseEvent } from './case-event.js';
import type { CaseState } from './case-state.js';
import { evolve } from './evolve.js';

/** The case its events add up to; `undefined` for an empty list. Pure. */
export const caseOf = (events: readonly CaseEvent[]): CaseState | undefined =>
  events.reduce<CaseState | undefined>(evolve, undefined);
