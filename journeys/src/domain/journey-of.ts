import type { JourneyEvent } from './journey-event.js';
import type { JourneyState } from './journey-state.js';
import { evolve } from './evolve.js';

/** The journey its events add up to; `undefined` for an empty list. Pure. */
export const journeyOf = (events: readonly JourneyEvent[]): JourneyState | undefined =>
  events.reduce<JourneyState | undefined>(evolve, undefined);
