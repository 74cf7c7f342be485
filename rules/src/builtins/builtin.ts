import { decimal, isDecimal, type Decimal } from '@eenloket/kit';
import type { FeelType } from '../ir/feel-type.js';
import { coerce } from '../value/coerce.js';
import type { DateTime } from '../value/date-time.js';
import { merge, Unknown } from '../value/unknown.js';
import { isContext, isList, type Context, type Value } from '../value/value.js';
import { readSignature, typeOfWord, type Signature } from './signature.js';

/** What a function may ask of the evaluation it runs in. */
export interface Surroundings {
  /** Takes steps off the budget; throws when none are left. */
  readonly spend: (steps: number) => void;
  /** The moment that `now()` and `today()` give; null where a decision may depend on nothing but its facts. */
  readonly now: DateTime | null;
}

/** Computes the result of arguments that fit the signature; null when there is none. */
export type Run = (args: readonly Value[], around: Surroundings) => Value;

/** A function of the language: the ways to call it and what it does. The same for every back end. */
export interface Builtin {
  readonly name: string;
  readonly signatures: readonly Signature[];
  readonly returns: FeelType;
  /** Takes several arguments in place of its one list: `sum(1, 2)`. */
  readonly variadic: boolean;
  /** What the items of its list must be for it to give anything; null when they may be of many types. */
  readonly items: FeelType | null;
  /** Sees unknown arguments; the others are only called when everything is known. */
  readonly tolerant: boolean;
  /** Compares every item with every other, so its work grows with the square of the list. */
  readonly quadratic: boolean;
  /** Looks at everything inside its arguments, also inside contexts. */
  readonly deep: boolean;
  readonly run: Run;
}

export interface Options {
  readonly variadic?: boolean;
  readonly items?: string;
  readonly tolerant?: boolean;
  readonly quadratic?: boolean;
  readonly deep?: boolean;
}

/** Describes a function by its signatures, e.g. `['substring(string: string, start position: number, length?: number)']`. */
export function define(
  signatures: readonly string[],
  returns: string,
  run: Run,
  { variadic = false, items, tolerant = false, quadratic = false, deep = false }: Options = {},
): readonly [string, Builtin] {
  const name = signatures[0]?.split('(')[0] ?? '';
  const read = signatures.map((text) => readSignature(text.slice(name.length)));
  return [
    name,
    {
      name,
      signatures: read,
      returns: typeOfWord(returns),
      variadic,
      items: items === undefined ? null : typeOfWord(items),
      tolerant,
      quadratic,
      deep,
      run,
    },
  ];
}

function fitOne(arg: Value, { types, nullable }: Signature['formals'][number]): Value | undefined {
  if (arg === null) return nullable ? null : undefined;
  for (const type of types) {
    const fitted = coerce(arg, type);
    if (fitted !== undefined && fitted !== null) return fitted;
  }
  return undefined;
}

function fit({ formals, rest }: Signature, args: readonly Value[]): readonly Value[] | null {
  if (args.length < formals.filter(({ optional }) => !optional).length) return null;
  if (args.length > formals.length && !rest) return null;
  const fitted = args.map((arg, i) => {
    const formal = formals[Math.min(i, formals.length - 1)];
    return formal && fitOne(arg, formal);
  });
  return fitted.includes(undefined) ? null : (fitted as readonly Value[]);
}

/** The arguments as the function takes them, made to fit the first signature they fit (or the one named); null when they fit none. */
export function argumentsFor(
  builtin: Builtin,
  args: readonly Value[],
  signature: number | null = null,
): readonly Value[] | null {
  const given = builtin.variadic && args.length > 1 ? [args] : args;
  for (const [i, each] of builtin.signatures.entries()) {
    const fitted = signature === null || signature === i ? fit(each, given) : null;
    if (fitted) return fitted;
  }
  return null;
}

/** The unknowns inside a value, looking into lists; null when all of it is known. Takes a step for each item. */
export function unknownIn(value: Value, spend: (steps: number) => void): Unknown | null {
  const found: Value[] = [];
  const open: Value[] = [value];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each instanceof Unknown) found.push(each);
    if (!isList(each)) continue;
    spend(each.length);
    for (let i = each.length - 1; i >= 0; i -= 1) {
      const item = each[i] ?? null;
      if (isList(item) || item instanceof Unknown) open.push(item);
    }
  }
  return merge(found);
}

/** A safe whole number of JavaScript as a FEEL number. */
export const count = (n: number): Decimal => decimal(n);

const wrong = (wanted: string): never => {
  throw new TypeError(`A function of the language was called with something else than ${wanted}.`);
};

/** An argument that its signature says is a text. */
export const textOf = (value: Value | undefined): string =>
  typeof value === 'string' ? value : wrong('a text');

/** An argument that its signature says is a number. */
export const numberOf = (value: Value | undefined): Decimal => (isDecimal(value) ? value : wrong('a number'));

/** An argument that its signature says is a list. */
export const listOf = (value: Value | undefined): readonly Value[] =>
  isList(value) ? value : wrong('a list');

/** An argument that its signature says is a context. */
export const contextOf = (value: Value | undefined): Context =>
  isContext(value) ? value : wrong('a context');

/** A whole number of JavaScript out of an argument that is a number; a fraction is cut off, null when it is beyond all lists. */
export function integerOf(value: Value | undefined): number | null {
  const n = numberOf(value);
  if (typeof n === 'number') return n;
  const whole = Math.trunc(Number(`${n.coefficient}e${n.exponent}`));
  return Number.isSafeInteger(whole) ? whole : null;
}
