import { compare, decimal, isDecimal, toText, fromText, type Decimal } from '@eenloket/kit';
import { isList, type Value } from '../value/value.js';
import { valueText } from '../value/value-text.js';

type Run = (args: readonly Value[]) => Value;

const largest = ([a, b]: readonly Value[]): Value =>
  isDecimal(a) && isDecimal(b) ? (compare(a, b) >= 0 ? a : b) : null;

/** The nearest decimal to a binary number of Java: 17 digits tell all of them apart. */
const binary = (n: number): Value => (Number.isFinite(n) ? decimal(`${n}`) : null);

const cosine: Run = ([angle]) => (isDecimal(angle) ? binary(Math.cos(Number(toText(angle)))) : null);

/** A whole number between two bounds, as Java's integer types have them. */
const whole =
  (low: number, high: number): Run =>
  ([n]) => {
    const given: Decimal | undefined = isDecimal(n) ? n : undefined;
    return typeof given === 'number' && given >= low && given <= high ? given : null;
  };

const parsed: Run = ([text]) => {
  const number = typeof text === 'string' ? fromText(text) : null;
  return number?.ok ? number.value : null;
};

const parsedInteger: Run = (args) => {
  const number = parsed(args);
  return typeof number === 'number' && Math.abs(number) < 2 ** 31 ? number : null;
};

const character: Run = ([text]) => (typeof text === 'string' && text.length === 1 ? text : null);

/** Java's `String.format` with `%s` and `%%` only. */
const format: Run = ([pattern, ...given]) => {
  if (typeof pattern !== 'string') return null;
  const args = given.length === 1 && isList(given[0]) ? [...given[0]] : given;
  let next = 0;
  let wrong = false;
  const text = pattern.replace(/%(.?)/g, (_whole, kind: string) => {
    if (kind === '%') return '%';
    const arg = args[next++];
    wrong ||= kind !== 's' || arg === undefined;
    return valueText(arg ?? null);
  });
  return wrong ? null : text;
};

/**
 * External functions that may be called, by Java signature: pure ones alone, computed here. Nothing else of another
 * language is ever run (DMN 1.5 section 10.3.2.13.3 leaves what is allowed to the engine).
 */
export const externals: ReadonlyMap<string, Run> = new Map<string, Run>([
  ...['double', 'float', 'int', 'long'].map(
    (type) => [`java.lang.Math.max(${type},${type})`, largest] as const,
  ),
  ['java.lang.Math.cos(double)', cosine],
  ['java.lang.Short.valueOf(short)', whole(-(2 ** 15), 2 ** 15 - 1)],
  ['java.lang.Byte.valueOf(byte)', whole(-(2 ** 7), 2 ** 7 - 1)],
  ['java.lang.String.valueOf(char)', character],
  ['java.lang.Integer.valueOf(java.lang.String)', parsedInteger],
  ['java.lang.Float.valueOf(java.lang.String)', parsed],
  ['java.lang.Double.valueOf(java.lang.String)', parsed],
  ['java.lang.String.format(java.lang.String,[Ljava.lang.Object;)', format],
]);
