import type { RoundingMode } from '@eenloket/kit';

/** What has a place in a plan; a date is a number of days. */
export type PlannedKind = 'number' | 'boolean' | 'string' | 'date';

const kinds: readonly string[] = ['number', 'boolean', 'string', 'date'] satisfies PlannedKind[];

/** Whether a kind of values has a place in a plan. */
export const isPlannedKind = (kind: string): kind is PlannedKind => kinds.includes(kind);

/** A pure computation on doubles that hold whole numbers, truths and texts. */
export type Scalar =
  | { readonly op: 'literal'; readonly value: number | boolean | string }
  | { readonly op: 'variable'; readonly index: number }
  | { readonly op: '+' | '-' | '*'; readonly left: Scalar; readonly right: Scalar }
  /** A day so many months later: as large as can be where the calendar ends. */
  | { readonly op: 'months'; readonly left: Scalar; readonly right: Scalar }
  | { readonly op: 'quotient'; readonly top: Scalar; readonly bottom: Scalar; readonly mode: RoundingMode }
  | {
      readonly op: '<' | '<=' | '>' | '>=' | '===' | '!==';
      /** Of what kind both sides are. */
      readonly of: PlannedKind;
      readonly left: Scalar;
      readonly right: Scalar;
    }
  | { readonly op: '&&'; readonly left: Scalar; readonly right: Scalar }
  | { readonly op: 'not'; readonly of: Scalar };

/** One thing a plan does. */
export type Step =
  | { readonly do: 'set'; readonly index: number; readonly kind: PlannedKind; readonly value: Scalar }
  /** Reads a fact: a number in hundredths, a date in days. Ends the plan when it is anything else. */
  | { readonly do: 'fact'; readonly index: number; readonly name: string; readonly kind: PlannedKind }
  /** Ends the plan when this is not true. */
  | { readonly do: 'demand'; readonly truth: Scalar }
  | {
      readonly do: 'if';
      readonly truth: Scalar;
      readonly then: readonly Step[];
      readonly otherwise: readonly Step[];
      /** How it turns out follows from how others did: it only asks what has been computed already. */
      readonly settled?: true;
    }
  /** Takes steps off the budget. */
  | { readonly do: 'spend'; readonly steps: number }
  /** What came of this decides what was used; see `path.ts`. */
  | { readonly do: 'note'; readonly truth: Scalar };

/** An outcome as a variable or constant: a truth or text as it is, a date in days, a number as a whole number of units of 10^-scale. */
export interface PlannedOutcome {
  readonly name: string;
  readonly kind: PlannedKind;
  readonly value: Scalar;
  readonly scale: number;
}

/**
 * A model in fixed point: what it computes as long as every fact is known, every number fits in a double as a whole number of
 * small units, and nothing becomes null. Whoever runs a plan that ends before its end computes the model in the general way.
 */
export interface Plan {
  readonly steps: readonly Step[];
  readonly outcomes: readonly PlannedOutcome[];
  /** Decisions that are no outcomes: their values where the way led past them. */
  readonly inner: readonly PlannedOutcome[];
  readonly variables: number;
  /** The variables that are zero when a run begins. */
  readonly flags: readonly number[];
}

/** Digits after the point that a fact may have. */
export const FACT_SCALE = 2;
/** Facts in hundredths are at most this large. */
export const FACT_MOST = 1e11;
