import type { LawDiff } from '@eenloket/catalogue';
import type { JourneyCount } from '@eenloket/journeys';
import type { TouchedCases } from './touched-residents.js';

/** What a change of the law touches: of packs, and of residents where there is an installation to count in. */
export interface LawWatch extends LawDiff {
  /** Absent: nobody was counted, and `notCounted` says why. */
  readonly residents?: readonly TouchedCases[];
  /** Journeys at the counter that use what changes, and of how many residents. */
  readonly journeys?: readonly JourneyCount[];
  readonly notCounted?: string;
}
