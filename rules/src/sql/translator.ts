import type { DecisionModel } from '../decision-model.js';
import type { Node } from '../ir/node.js';
import type { CalendarDate } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';
import type { ColumnType } from './columns.js';
import type { Fragment } from './fragment.js';
import type { Steps } from './steps.js';
import type { NumberTerm, PlainTerm, Term } from './term.js';

/** What the places of a frame hold. */
export type Frame = ReadonlyMap<number, Term>;

/** What the parts of this back end ask of the translation that they are a part of. */
export interface Translator {
  readonly model: DecisionModel;
  /** The date asked about. */
  readonly on: CalendarDate;
  readonly columns: ReadonlyMap<string, ColumnType>;
  /** Facts and decisions that are the same in every row. */
  readonly known: ReadonlyMap<string, Value>;
  readonly steps: Steps;
  /** Parameters that are used outside their periods, and for those chosen by a date of the row when that is so. */
  readonly provisional: Set<string>;
  readonly provisionalWhen: Map<string, Fragment>;
  nameOf(slot: number): string;
  textOf(node: Node): string;
  /** The value of a slot, translated once. */
  slot(index: number): Term;
  /** What an expression becomes. */
  term(node: Node, frame: Frame): Term;
  /** An expression whose value several others use, as columns. */
  held(node: Node, frame: Frame): Term;
  /** Translates what stands under a site of its own. */
  under<T>(site: number, run: () => T): T;
  /** Translates the body of a function of the model where it is called. */
  called<T>(run: () => T): T;
  /** Translates what is only computed where a condition holds. */
  supposing(condition: PlainTerm, run: () => Term): Term;
  /** The condition around that says that a is at least b; null when none does. */
  supposed(a: NumberTerm, b: NumberTerm): string | null;
  /** Translates what a list function does with an item; what there is the same for all items is computed once, outside. */
  each<T>(run: (item: Fragment) => T): T;
}

/** The nodes of an operation; `and` and `or` share theirs. */
type Of<Op extends Node['op'], Each = Node> = Each extends { op: infer Ops }
  ? Op extends Ops
    ? Each
    : never
  : never;

/** One way to translate an operation. */
export type Translate<Op extends Node['op']> = (node: Of<Op>, frame: Frame, of: Translator) => Term;
