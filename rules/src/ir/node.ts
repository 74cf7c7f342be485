import type { ArithmeticOperator, CompareOperator } from '../feel/ast.js';
import type { Value } from '../value/value.js';
import type { FeelType } from './feel-type.js';

/** One place in a frame, and what fills it. */
export interface Bound {
  readonly index: number;
  readonly source: Node;
}

/** What the values of an item definition must satisfy beyond their type: itself, the items of a list, the entries of a context. */
export interface Constraint {
  /** A truth about the value, which stands at `index` of the frame. */
  readonly test: { readonly index: number; readonly node: Node } | null;
  readonly items: Constraint | null;
  readonly entries: ReadonlyMap<string, Constraint>;
}

/**
 * The typed intermediate form: names are resolved to slots (facts, parameters, decisions, functions) and to places in a
 * frame (everything local). Every back end reads this and nothing else.
 */
export type Node = { readonly type: FeelType } & (
  | { readonly op: 'constant'; readonly value: Value }
  | { readonly op: 'slot'; readonly slot: number }
  | { readonly op: 'local'; readonly index: number }
  | {
      readonly op: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly op: 'negate'; readonly of: Node }
  | {
      readonly op: 'compare';
      readonly operator: '<' | '<=' | '>' | '>=';
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly op: 'equal'; readonly negated: boolean; readonly left: Node; readonly right: Node }
  | { readonly op: 'matches'; readonly value: Node; readonly test: Node }
  | { readonly op: 'and' | 'or'; readonly left: Node; readonly right: Node }
  | { readonly op: 'not'; readonly of: Node }
  | { readonly op: 'if'; readonly condition: Node; readonly then: Node; readonly otherwise: Node }
  | {
      readonly op: 'for';
      readonly bindings: readonly Bound[];
      /** Where the body finds the results so far, FEEL's `partial`; null when it does not ask for them. */
      readonly partial: number | null;
      readonly body: Node;
    }
  | { readonly op: 'some' | 'every'; readonly bindings: readonly Bound[]; readonly body: Node }
  | { readonly op: 'filter'; readonly of: Node; readonly item: number; readonly condition: Node }
  | { readonly op: 'path'; readonly of: Node; readonly name: string }
  | { readonly op: 'entry'; readonly item: number; readonly name: string; readonly otherwise: Node }
  | { readonly op: 'list'; readonly items: readonly Node[] }
  | {
      readonly op: 'context';
      readonly entries: readonly { readonly name: string; readonly index: number; readonly value: Node }[];
    }
  | { readonly op: 'bind'; readonly bindings: readonly Bound[]; readonly body: Node }
  | {
      readonly op: 'range';
      readonly low: Node;
      readonly lowIncluded: boolean;
      readonly high: Node;
      readonly highIncluded: boolean;
    }
  | { readonly op: 'compareRange'; readonly operator: CompareOperator; readonly operand: Node }
  | { readonly op: 'span'; readonly low: Node; readonly high: Node }
  | {
      readonly op: 'builtin';
      readonly name: string;
      readonly args: readonly Node[];
      /** The signature that named arguments leave; null when the arguments themselves choose. */
      readonly signature: number | null;
    }
  | {
      readonly op: 'invoke';
      readonly callee: Node;
      readonly args: readonly Node[];
      readonly names: readonly string[] | null;
    }
  | {
      readonly op: 'lambda';
      readonly names: readonly string[];
      readonly places: readonly number[];
      readonly types: readonly FeelType[];
      readonly returns: FeelType;
      readonly body: Node;
    }
  /** A function of the language as a value. */
  | { readonly op: 'builtinFunction'; readonly name: string }
  /** A function of another language, by its signature in the table of those that are allowed. */
  | {
      readonly op: 'external';
      readonly names: readonly string[];
      readonly types: readonly FeelType[];
      readonly signature: string;
    }
  /** What cannot be computed because it is wrong: null, with the reason as a warning. */
  | { readonly op: 'fault'; readonly message: string }
  | { readonly op: 'instanceOf'; readonly of: Node; readonly is: FeelType }
  /** The value made to fit the node's type and its constraint; null with a warning when it does not. */
  | {
      readonly op: 'coerce';
      readonly of: Node;
      readonly constraint: Constraint | null;
      readonly what: string;
    }
  | { readonly op: 'cite'; readonly site: number; readonly of: Node }
  | { readonly op: 'table'; readonly table: Table }
);

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
  /** What it gives when no rule applies; null when the model does not say. */
  readonly otherwise: Node | null;
  /** Allowed outputs from high to low priority; null when the table names none. */
  readonly priorities: readonly (readonly Value[])[] | null;
}
