import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abs,
  add,
  compare,
  decimal,
  divide,
  divideTo,
  equals,
  fromText,
  isDecimal,
  modulo,
  multiply,
  negate,
  power,
  roundTo,
  subtract,
  toText,
  type Decimal,
  type RoundingMode,
} from './index.js';

/** The oracle: exact fractions of big integers, written without anything from the module under test. */
type Fraction = readonly [bigint, bigint];

function fraction(text: string): Fraction {
  const [digits = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', part = ''] = digits.split('.');
  const exponent = Number(power) - part.length;
  const top = BigInt(whole + part || '0');
  return exponent >= 0 ? [top * 10n ** BigInt(exponent), 1n] : [top, 10n ** BigInt(-exponent)];
}

const size = (n: bigint): bigint => (n < 0n ? -n : n);
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const same = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b;

/** The integer nearest to a fraction under one rounding rule. */
function nearest([top, bottom]: Fraction, mode: RoundingMode): bigint {
  const low = size(top) / bottom;
  const rest = size(top) % bottom;
  const negative = top < 0n;
  const away = {
    up: rest > 0n,
    down: false,
    floor: rest > 0n && negative,
    ceiling: rest > 0n && !negative,
    'half-up': 2n * rest >= bottom,
    'half-down': 2n * rest > bottom,
    'half-even': 2n * rest > bottom || (2n * rest === bottom && low % 2n === 1n),
  }[mode];
  const result = away ? low + 1n : low;
  return negative ? -result : result;
}

/** The 34-digit half-even decimal nearest to a fraction. */
function to34([top, bottom]: Fraction): Fraction {
  if (top === 0n) return [0n, 1n];
  let exponent = size(top).toString().length - bottom.toString().length - 34;
  for (;;) {
    const shifted: Fraction =
      exponent >= 0 ? [top, bottom * 10n ** BigInt(exponent)] : [top * 10n ** BigInt(-exponent), bottom];
    const digits = nearest(shifted, 'half-even');
    if (size(digits) <= 10n ** 34n)
      return exponent >= 0 ? [digits * 10n ** BigInt(exponent), 1n] : [digits, 10n ** BigInt(-exponent)];
    exponent += 1;
  }
}

const bigs = fc
  .tuple(fc.bigInt({ min: -(10n ** 34n), max: 10n ** 34n }), fc.integer({ min: -40, max: 40 }))
  .map(([coefficient, exponent]) => `${coefficient}e${exponent}`);
const money = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([n, d]) => `${n}e-${d}`);
/** Where numbers stop being short or safe. */
const edges = fc
  .tuple(
    fc.constantFrom(10n ** 15n, 2n ** 52n, 2n ** 53n, 10n ** 14n, 5n * 10n ** 14n),
    fc.bigInt({ min: -12n, max: 12n }),
    fc.constantFrom(1n, -1n),
    fc.integer({ min: -24, max: 2 }),
  )
  .map(([near, by, sign, exponent]) => `${sign * (near + by)}e${exponent}`);
const texts = fc.oneof(
  fc.integer().map(String),
  money,
  bigs,
  edges,
  fc.constantFrom('0', '9007199254740991', '-0'),
);
const matches = (actual: Decimal, expected: Fraction): boolean => same(fraction(toText(actual)), expected);

describe('a decimal', () => {
  it.each([
    ['1E+3', '1000'],
    ['1e3', '1000'],
    ['1.50', '1.5'],
    ['-0', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+7', '7'],
    ['-0.001', '-0.001'],
    ['9007199254740992', '9007199254740992'],
    ['12345678901234567890123456789012345', '12345678901234567890123456789012340'],
    ['0.1234567890123456789012345678901234567', '0.1234567890123456789012345678901235'],
    ['1e-6200', '0'],
  ])('reads %s and writes %s', (text, written) => {
    expect(toText(decimal(text))).toBe(written);
  });

  it.each([
    '',
    '.',
    'e3',
    '1,5',
    '1 000',
    '0x10',
    '1e',
    '--1',
    'NaN',
    'Infinity',
    '1e9999999',
    '1'.repeat(10_001),
  ])('refuses %s as malformed', (text) => {
    const result = fromText(text);
    expect(result.ok ? null : result.error.code).toBe('decimal.malformed');
    expect(() => decimal(text)).toThrow('is not a decimal number');
  });

  it('refuses binary fractions and unsafe integers', () => {
    expect(() => decimal(0.1)).toThrow('is not a decimal number');
    expect(() => decimal(2 ** 53)).toThrow('is not a decimal number');
    expect(Object.is(decimal(-0), 0)).toBe(true);
  });

  it('overflows above 34 digits x 10^6144', () => {
    expect(fromText('9E+6145')).toMatchObject({ ok: false, error: { code: 'decimal.overflow' } });
    expect(fromText('1E+6144').ok).toBe(true);
    expect(() => multiply(decimal('1E+6000'), decimal('1E+6000'))).toThrow('larger than 34 digits');
  });

  it('is recognised among other values', () => {
    expect([decimal('1.5'), decimal(3), '1', 1.5, null].map(isDecimal)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('has one form per value, whichever way it was reached', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [x, y] = [decimal(a), decimal(b)];
        const ways = [add(x, y), subtract(x, y), multiply(x, y), negate(x), roundTo(x, 2, 'half-up')];
        if (y !== 0) ways.push(divide(x, y), divideTo(x, y, 2, 'half-even'));
        for (const each of ways) {
          expect(decimal(toText(each))).toEqual(each);
          expect(Object.is(each, -0)).toBe(false);
        }
      }),
    );
  });
});

describe('arithmetic', () => {
  it.each([
    ['0.1 + 0.2', add(decimal('0.1'), decimal('0.2')), '0.3'],
    ['1 / 3', divide(decimal(1), decimal(3)), '0.3333333333333333333333333333333333'],
    ['2 / 3', divide(decimal(2), decimal(3)), '0.6666666666666666666666666666666667'],
    ['421.53 x 0.70', multiply(decimal('421.53'), decimal('0.70')), '295.071'],
    ['-12 mod 5', modulo(decimal(-12), decimal(5)), '3'],
    ['12 mod -5', modulo(decimal(12), decimal(-5)), '-3'],
    ['10.1 mod 4.5', modulo(decimal('10.1'), decimal('4.5')), '1.1'],
    ['-12 mod -4', modulo(decimal(-12), decimal(-4)), '0'],
    ['1E+40 mod 7', modulo(decimal('1e40'), decimal(7)), '4'],
    ['1 mod 3E-6143', modulo(decimal(1), decimal('3e-6143')), toText(decimal('1e-6143'))],
    ['a rest of more than 34 digits', modulo(decimal('-1e-40'), decimal(1)), '1'],
    ['2 ** 100', power(decimal(2), decimal(100)), '1267650600228229401496703205376'],
    ['1.05 ** -2', power(decimal('1.05'), decimal(-2)), '0.9070294784580498866213151927437642'],
    ['10 ** -6150', power(decimal(10), decimal(-6150)), toText(decimal('1e-6150'))],
    [
      '68271.953 ** -6',
      power(decimal('68271.953'), decimal(-6)),
      toText(decimal('9.875203200020880575746190936695829e-30')),
    ],
    ['0 ** 0', power(decimal(0), decimal(0)), '1'],
    ['-(5)', negate(decimal(5)), '-5'],
    ['|-1.5|', abs(decimal('-1.5')), '1.5'],
    ['|0|', abs(negate(decimal(0))), '0'],
  ])('%s', (_name, actual, expected) => {
    expect(toText(actual)).toBe(expected);
    expect(Object.is(actual, -0)).toBe(false);
  });

  it('agrees with exact fractions rounded to 34 digits', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [x, y, fx, fy] = [decimal(a), decimal(b), fraction(a), fraction(b)];
        expect(matches(add(x, y), to34(plus(fx, fy)))).toBe(true);
        expect(matches(subtract(x, y), to34(plus(fx, times([-1n, 1n], fy))))).toBe(true);
        expect(matches(multiply(x, y), to34(times(fx, fy)))).toBe(true);
        if (fy[0] !== 0n) expect(matches(divide(x, y), to34(over(fx, fy)))).toBe(true);
        const difference = plus(fx, times([-1n, 1n], fy))[0];
        expect(compare(x, y)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(equals(x, y)).toBe(difference === 0n);
      }),
      { numRuns: 2000 },
    );
  });

  it('raises to whole powers as repeated exact multiplication does', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 0, max: 25 }), (a, n) => {
        let exact: Fraction = [1n, 1n];
        for (let i = 0; i < n; i += 1) exact = times(exact, fraction(a));
        expect(matches(power(decimal(a), decimal(n)), to34(exact))).toBe(true);
      }),
    );
  });

  it('names what cannot be computed', () => {
    expect(() => divide(decimal(1), decimal('0.0'))).toThrow('divided by zero');
    expect(() => modulo(decimal(1), decimal(0))).toThrow('divided by zero');
    expect(() => power(decimal(0), decimal(-1))).toThrow('whole powers');
    expect(() => power(decimal(2), decimal('0.5'))).toThrow('whole powers');
    expect(() => power(decimal(10), decimal(999_999_999))).toThrow('larger than 34 digits');
  });
});

describe('rounding', () => {
  const modes: RoundingMode[] = ['half-up', 'half-even', 'half-down', 'up', 'down', 'floor', 'ceiling'];

  it.each([
    ['1.005', 2, '1.01', '1', '1', '1.01', '1', '1', '1.01'],
    ['-1.005', 2, '-1.01', '-1', '-1', '-1.01', '-1', '-1.01', '-1'],
    ['2.5', 0, '3', '2', '2', '3', '2', '2', '3'],
    ['3.5', 0, '4', '4', '3', '4', '3', '3', '4'],
    ['1251', -2, '1300', '1300', '1300', '1300', '1200', '1200', '1300'],
    ['0.001', 0, '0', '0', '0', '1', '0', '0', '1'],
    ['7', 3, '7', '7', '7', '7', '7', '7', '7'],
  ])('%s to %i decimals', (text, scale, ...expected) => {
    expect(modes.map((mode) => toText(roundTo(decimal(text), scale, mode)))).toEqual(expected);
  });

  it('agrees with the rule applied to exact fractions', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -12, max: 12 }), fc.constantFrom(...modes), (a, scale, mode) => {
        const unit: Fraction = scale >= 0 ? [1n, 10n ** BigInt(scale)] : [10n ** BigInt(-scale), 1n];
        const exact = times([nearest(over(to34(fraction(a)), unit), mode), 1n], unit);
        expect(matches(roundTo(decimal(a), scale, mode), to34(exact))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a quotient is the same in one step as in two', () => {
    const near = fc
      .tuple(money, fc.integer({ min: 1, max: 400 }))
      .map(([a, b]): [string, string] => [a, `${b}`]);
    const halves = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom('2', '4', '8', '0.2', '40', '-16'))
      .map(([a, b]): [string, string] => [`${a}`, b]);
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(texts, texts), near, halves),
        fc.integer({ min: -3, max: 17 }),
        fc.constantFrom(...modes),
        ([a, b], scale, mode) => {
          if (decimal(b) === 0) return;
          const [one, other] = [decimal(a), decimal(b)];
          expect(divideTo(one, other, scale, mode)).toEqual(roundTo(divide(one, other), scale, mode));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('refuses a scale outside decimal128', () => {
    expect(() => roundTo(decimal(1), 6177, 'up')).toThrow('cannot be rounded');
    expect(() => roundTo(decimal(1), 0.5, 'up')).toThrow('cannot be rounded');
  });
});
