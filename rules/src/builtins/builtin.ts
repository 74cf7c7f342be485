import { decimal, isDecimal, type Decimal } from '@eenloket/kit';
import type { FeelType } from '../ir/feel-type.js';
import { merge, Unknown } from '../value/unknown.js';
import { isList, type Value } from '../value/value.js';

/** A function of the language. `parameters` holds the names for each way to call it, longest first. */
export interface Builtin {
  readonly parameters: readonly (readonly string[])[];
  readonly returns: FeelType;
  /** Takes any number of arguments beyond its parameters. */
  readonly variadic: boolean;
  /** Sees unknown arguments; the others are only called when everything is known. */
  readonly tolerant: boolean;
  /** Compares every item with every other, so its work grows with the square of the list. */
  readonly quadratic: boolean;
  readonly run: (args: readonly Value[]) => Value;
}

export interface Options {
  readonly variadic?: boolean;
  readonly tolerant?: boolean;
  readonly quadratic?: boolean;
}

/** Describes a function by its signatures, e.g. `['substring(string, start position, length)', 'substring(...)']`. */
export function define(
  signatures: readonly string[],
  kind: 'any' | 'boolean' | 'number' | 'string' | 'date' | 'months' | 'list',
  run: (...args: Value[]) => Value,
  options: Options = {},
): readonly [string, Builtin] {
  const name = signatures[0]?.split('(')[0] ?? '';
  const parameters = signatures.map((text) =>
    text
      .slice(name.length + 1, -1)
      .split(', ')
      .filter((part) => part !== ''),
  );
  const returns: FeelType = kind === 'list' ? { kind, of: { kind: 'any' } } : { kind };
  const { variadic = false, tolerant = false, quadratic = false } = options;
  return [name, { parameters, returns, variadic, tolerant, quadratic, run: (args) => run(...args) }];
}

/** The first unknown inside a value, looking into lists; null when all of it is known. */
export function unknownIn(value: Value): Unknown | null {
  if (value instanceof Unknown) return value;
  if (!isList(value)) return null;
  let found = merge(value);
  for (const item of value) if (isList(item)) found = merge([found, unknownIn(item)]);
  return found;
}

/** Gives `use(n)` for a number, else null. */
export const withNumber = (value: Value | undefined, use: (n: Decimal) => Value): Value =>
  isDecimal(value) ? use(value) : null;

/** A safe whole number of JavaScript as a FEEL number. */
export const count = (n: number): Decimal => decimal(n);

/** The items a list function works on: its one list, or all its arguments (`sum(1, 2)`). A single value is a list of one. */
export function itemsOf(args: readonly Value[]): readonly Value[] {
  const [only] = args;
  return args.length === 1 && only !== undefined ? (isList(only) ? only : [only]) : args;
}
