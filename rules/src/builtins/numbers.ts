import {
  abs,
  decimal,
  equals,
  fromText,
  isDecimal,
  modulo,
  roundTo,
  type Decimal,
  type RoundingMode,
} from '@eenloket/kit';
import type { Value } from '../value/value.js';
import { define, withNumber } from './builtin.js';

const scaleOf = (scale: Value | undefined): number | null => {
  if (scale === undefined) return 0;
  return typeof scale === 'number' ? scale : null;
};

const rounding = (name: string, mode: RoundingMode, bare: boolean) =>
  define(bare ? [`${name}(n, scale)`, `${name}(n)`] : [`${name}(n, scale)`], 'number', (n, scale) => {
    const digits = scaleOf(scale);
    return digits === null ? null : withNumber(n, (value) => roundTo(value, digits, mode));
  });

/** Reads a number written with the named separators (DMN 1.5 table 73, number). */
function numberFrom(from: Value, grouping: Value = null, point: Value = null): Value {
  if (isDecimal(from)) return from;
  if (typeof from !== 'string') return null;
  const groupings: readonly Value[] = [' ', ',', '.', null];
  if (!groupings.includes(grouping) || !(['.', ',', null] as readonly Value[]).includes(point)) return null;
  if (grouping !== null && grouping === point) return null;
  const bare = grouping === null ? from : from.split(grouping as string).join('');
  const result = fromText(point === ',' ? bare.replace(',', '.') : bare);
  return result.ok ? result.value : null;
}

/** A number with a fraction is neither even nor odd. */
const parity = (n: Value, rest: 0 | 1): Value =>
  withNumber(n, (value) => equals(modulo(value, decimal(2)), decimal(rest)));

/** Numeric functions (DMN 1.5 section 10.3.4.5). */
export const numberFunctions = [
  rounding('decimal', 'half-even', false),
  rounding('floor', 'floor', true),
  rounding('ceiling', 'ceiling', true),
  rounding('round up', 'up', true),
  rounding('round down', 'down', true),
  rounding('round half up', 'half-up', true),
  rounding('round half down', 'half-down', true),
  define(['abs(n)'], 'number', (n) => withNumber(n, (value) => abs(value))),
  define(['modulo(dividend, divisor)'], 'number', (a, b) =>
    withNumber(a, (dividend: Decimal) => withNumber(b, (divisor) => modulo(dividend, divisor))),
  ),
  define(['even(number)'], 'boolean', (n = null) => parity(n, 0)),
  define(['odd(number)'], 'boolean', (n = null) => parity(n, 1)),
  define(
    ['number(from, grouping separator, decimal separator)', 'number(from)'],
    'number',
    (from = null, g, d) => numberFrom(from, g, d),
  ),
];
