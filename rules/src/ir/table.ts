import type { Node, Bound } from './node.js';
import type { Value } from '../value/value.js';

export type HitPolicy = 'UNIQUE' | 'ANY' | 'PRIORITY' | 'FIRST' | 'RULE ORDER' | 'OUTPUT ORDER' | 'COLLECT';
export type Aggregation = 'SUM' | 'MIN' | 'MAX' | 'COUNT';

export interface TableRule {
  /** One truth per input, in order; null where the cell is `-`. */
  readonly tests: readonly (Node | null)[];
  readonly output: Node;
  /** The site whose clause this rule is applied under. */
  readonly site: number;
  /** The rule's id in the model, for the trace. */
  readonly id: string;
}

/** A decision table with names resolved. */
export interface Table {
  readonly policy: HitPolicy;
  readonly aggregation: Aggregation | null;
  readonly inputs: readonly Bound[];
  readonly rules: readonly TableRule[];
  /** What it gives when no rule applies. */
  readonly otherwise: Node;
  /** Allowed outputs from high to low priority; null when the table names none. */
  readonly priorities: readonly (readonly Value[])[] | null;
}
