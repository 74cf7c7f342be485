import type { Mandate } from '../mandates/mandate.js';
import type { Assurance } from '../provider/claims.js';

/** A resident who is logged in at the counter. */
export interface ResidentAccess {
  readonly kind: 'resident';
  /** Who logged in, as the counter's organisation knows them. */
  readonly personId: string;
  readonly assurance: Assurance;
  /** The mandate under which the resident acts now; absent: for themselves. Shown on every page and carried by every action. */
  readonly actingFor?: Mandate;
  /** The resident acted for someone, and that mandate is no longer in force: say so. */
  readonly mandateEnded?: true;
}

/** A worker who is logged in at the desk. */
export interface WorkerAccess {
  readonly kind: 'worker';
  readonly workerId: string;
  readonly name: string;
  readonly organisation: string;
  /** As `<kind of organisation>.<role>`, e.g. `svb.behandelaar`. */
  readonly roles: readonly string[];
  readonly assurance: Assurance;
}

/** Whom a session belongs to. */
export type Access = ResidentAccess | WorkerAccess;

/** The person whose affairs a resident handles now: the person of the mandate, else themselves. */
export const subjectOf = (access: ResidentAccess): string => access.actingFor?.personId ?? access.personId;
