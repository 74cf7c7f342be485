import type { LegalDate } from '@eenloket/kit';
import type { Persoon } from '../brp/persoon.js';
import type { Finding } from './fact-value.js';

/** The part a person plays in the question. */
export type Role = 'aanvrager' | 'partner' | 'kind';

/** The persons as the civil register gave them, with only the requested fields. */
export interface Household {
  readonly persons: Readonly<Partial<Record<Role, Persoon>>>;
  /** Other adults at the applicant's address; only read when a fact needs it. */
  readonly otherAdults?: number;
}

/** How one fact follows from the civil register: whose fields it needs, and the derivation. Pure. */
export interface PersonFactRule {
  /** Roles without which the fact is unknown, and the BRP fields read of each. */
  readonly needs: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Roles that refine the answer when they take part. */
  readonly uses?: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** The number of other adults at the address is needed. */
  readonly otherAdults?: true;
  readonly derive: (household: Household, today: LegalDate) => Finding;
}
