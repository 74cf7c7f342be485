import type { Node } from '../ir/node.js';
import type { Fragment } from './fragment.js';

/** What a number still has to be divided by: its value is what stands in SQL over `by`. */
export interface Divisor {
  /** A whole number above zero; null where FEEL gives null for a division by zero. */
  readonly by: NumberTerm;
  /**
   * One division, and afterwards nothing but exact additions: where the quotient ends within a few digits, FEEL's rounding to
   * 34 digits left it as it is, so rounding and comparing the fraction gives what FEEL gives.
   */
  readonly plain: boolean;
  /** Tells for a quotient that is not plain that FEEL computed it without rounding all the same; null when nothing tells. */
  readonly exact: Fragment | null;
}

/** A number: DECIMAL(width, scale) in SQL. */
export interface NumberTerm {
  readonly kind: 'number';
  readonly at: Fragment;
  readonly width: number;
  readonly scale: number;
  /** The least and most value that it can have, in units of 10^-scale. */
  readonly least: bigint;
  readonly most: bigint;
  readonly nullable: boolean;
  readonly over: Divisor | null;
  /** What it is when it is one of several constants; says nothing once `at` is another piece than `of`. */
  readonly options?: Options;
}

/** Constants of which a row has the first whose condition is true; the last is for when none is. */
export interface Options {
  readonly of: Fragment;
  readonly whens: readonly Fragment[];
  readonly values: readonly NumberTerm[];
}

/** Values that SQL has a type for. */
export interface PlainTerm {
  /** `months` is a whole number of months, `days` a whole number of days. */
  readonly kind: 'boolean' | 'string' | 'date' | 'months' | 'days';
  readonly at: Fragment;
  readonly nullable: boolean;
}

/** What the items of a list are; a context is a STRUCT in SQL. */
export type Shape =
  | Pick<NumberTerm, 'kind' | 'width' | 'scale' | 'least' | 'most'>
  | { readonly kind: PlainTerm['kind'] }
  | { readonly kind: 'context'; readonly entries: ReadonlyMap<string, Shape> };

/** A list that is a value in SQL. */
export interface ListTerm {
  readonly kind: 'list';
  readonly at: Fragment;
  readonly of: Shape;
  /** The most items that it can have. */
  readonly longest: number;
  readonly nullable: boolean;
  /** Whether no item is null. */
  readonly full: boolean;
  /** The lists that it was put together of, where one has items whatever the row: to add up without putting them together. */
  readonly pieces?: readonly Term[];
}

/** A context, whose entries are null where it is null itself. */
export interface ContextTerm {
  readonly kind: 'context';
  readonly entries: ReadonlyMap<string, Term>;
  /** Whether it is null; left out where it never is. */
  readonly absent?: PlainTerm;
}

/** What an expression becomes: SQL, or a structure that only the translation knows. */
export type Term =
  | { readonly kind: 'null' }
  | NumberTerm
  | PlainTerm
  | ListTerm
  /** A list whose items are written out in the model. */
  | { readonly kind: 'items'; readonly items: readonly Term[] }
  | ContextTerm
  | {
      readonly kind: 'range';
      readonly low: Term | null;
      readonly lowIncluded: boolean;
      readonly high: Term | null;
      readonly highIncluded: boolean;
    }
  /** A function with the values around it, to be put where it is called. */
  | {
      readonly kind: 'function';
      readonly node: Extract<Node, { op: 'lambda' }>;
      readonly frame: ReadonlyMap<number, Term>;
    };

/** Nothing at all, FEEL's null. */
export const nothing: Term = { kind: 'null' };
