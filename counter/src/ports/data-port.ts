import type { ProcessingShown } from '@eenloket/ledger';
import type { Fact } from '@eenloket/rules';
import type { Visitor } from '../visitor.js';

/** What government knows of the visitor's subject, and who looked. */
export interface DataPort {
  /** Facts of the registers with their origin; one that a register could not give is unknown with a reason. */
  known(visitor: Visitor): Promise<readonly Fact[]>;
  /** Every use of the data at every organisation, newest first. */
  uses(visitor: Visitor): Promise<readonly ProcessingShown[]>;
}
