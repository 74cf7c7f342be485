import {
  abs,
  compare,
  decimal,
  equals,
  fromText,
  isDecimal,
  modulo,
  roundTo,
  type RoundingMode,
} from '@eenloket/kit';
import { durationSize } from '../value/temporal-arithmetic.js';
import { exponential, naturalLogarithm, squareRoot } from '../value/transcendental.js';
import type { Value } from '../value/value.js';
import { define, integerOf, numberOf } from './builtin.js';
import { roundings } from './roundings.js';

/** Those that may leave out the scale: a whole number comes out. */
const whole: readonly string[] = ['floor', 'ceiling'];

const rounding = (name: string, mode: RoundingMode) =>
  define([`${name}(n: number, scale${whole.includes(name) ? '?' : ''}: number)`], 'number', ([n, scale]) => {
    const digits = scale === undefined ? 0 : integerOf(scale);
    return digits === null || digits < LEAST_SCALE || digits > MOST_SCALE
      ? null
      : roundTo(numberOf(n), digits, mode);
  });

/** The scales that FEEL allows (DMN 1.5 table 76). */
const LEAST_SCALE = -6111;
const MOST_SCALE = 6176;

const SEPARATORS = /^[ ,.]$/;

/** Reads a number written with the named separators (DMN 1.5 table 73, number). */
function numberFrom([from, grouping = null, point = null]: readonly Value[]): Value {
  if (grouping !== null && !SEPARATORS.test(grouping as string)) return null;
  if (point !== null && point !== '.' && point !== ',') return null;
  if (grouping !== null && grouping === point) return null;
  if (isDecimal(from)) return grouping === null && point === null ? from : null;
  if (typeof from !== 'string') return null;
  const bare = grouping === null ? from : from.split(grouping as string).join('');
  const result = fromText(point === ',' ? bare.replace(',', '.') : bare);
  return result.ok ? result.value : null;
}

const ZERO = decimal(0);

/** A number with a fraction is neither even nor odd. */
const parity = (name: string, rest: 0 | 1) =>
  define([`${name}(number: number)`], 'boolean', ([n]) =>
    equals(abs(modulo(numberOf(n), decimal(2))), decimal(rest)),
  );

/** Numeric functions (DMN 1.5 section 10.3.4.5). */
export const numberFunctions = [
  ...[...roundings].map(([name, mode]) => rounding(name, mode)),
  define(['abs(n: number)', 'abs(n: days|months)'], 'number', ([n = null]) =>
    isDecimal(n) ? abs(n) : durationSize(n),
  ),
  define(['modulo(dividend: number, divisor: number)'], 'number', ([a, b]) =>
    modulo(numberOf(a), numberOf(b)),
  ),
  define(['sqrt(number: number)'], 'number', ([n]) =>
    compare(numberOf(n), ZERO) < 0 ? null : squareRoot(numberOf(n)),
  ),
  define(['log(number: number)'], 'number', ([n]) =>
    compare(numberOf(n), ZERO) <= 0 ? null : naturalLogarithm(numberOf(n)),
  ),
  define(['exp(number: number)'], 'number', ([n]) => exponential(numberOf(n))),
  parity('even', 0),
  parity('odd', 1),
  define(
    ['number(from: string|number, grouping separator?: string|null, decimal separator?: string|null)'],
    'number',
    numberFrom,
  ),
];
