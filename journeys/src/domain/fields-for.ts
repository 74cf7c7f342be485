import type { Fields } from '@eenloket/cases';
import type { JourneyState } from './journey-state.js';

/** All facts that hold for a part: those of the household and, for a part per child, of that child. Pure. */
export const fieldsFor = (state: JourneyState, childRef?: string): Fields => ({
  ...state.household,
  ...(childRef === undefined ? {} : state.perChild[childRef]),
});
