import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Known } from './known.js';
import type { Scalar } from './plan.js';

const variable = (index: number): Scalar => ({ op: 'variable', index });
const literal = (value: number | boolean): Scalar => ({ op: 'literal', value });
const isBelow = (index: number, limit: number): Scalar => ({
  op: '<',
  of: 'number',
  left: variable(index),
  right: literal(limit),
});

/** What a computation comes to on these values of its variables. */
function valueOf(scalar: Scalar, values: readonly number[]): number {
  if (scalar.op === 'literal') return Number(scalar.value);
  if (scalar.op === 'variable') return values[scalar.index] ?? NaN;
  if (scalar.op === 'not') return 1 - valueOf(scalar.of, values);
  if (!('left' in scalar)) throw new TypeError('There are no quotients here.');
  const [a, b] = [valueOf(scalar.left, values), valueOf(scalar.right, values)];
  const all: { readonly [op: string]: number } = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '<': Number(a < b),
    '<=': Number(a <= b),
    '>': Number(a > b),
    '>=': Number(a >= b),
    '===': Number(a === b),
    '!==': Number(a !== b),
    '&&': a && b,
  };
  return all[scalar.op] ?? NaN;
}

const number = fc.oneof(
  fc.nat(2).map(variable),
  fc.integer({ min: -3, max: 3 }).map(literal),
  fc
    .tuple(fc.constantFrom('+', '-', '*'), fc.nat(2).map(variable), fc.nat(2).map(variable))
    .map(([op, left, right]): Scalar => ({ op, left, right }) as Scalar),
);
const comparison = fc
  .tuple(fc.constantFrom('<', '<=', '>', '>=', '===', '!=='), number, number)
  .map(([op, left, right]): Scalar => ({ op, of: 'number', left, right }) as Scalar);
const truth = fc.oneof(
  comparison,
  comparison.map((of): Scalar => ({ op: 'not', of })),
  fc.tuple(comparison, comparison).map(([left, right]): Scalar => ({ op: '&&', left, right })),
);
const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 });

describe('what is known of the variables of a plan', () => {
  it('is never wrong about what follows from it', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 6 }), values, (truths, given) => {
        let known = new Known();
        for (const each of truths) {
          const holds = valueOf(each, given) !== 0;
          const { settled, truth: folded, yes, no } = known.ask(each);
          if (settled !== undefined) expect(settled).toBe(holds);
          expect(valueOf(folded, given) !== 0).toBe(holds);
          known = holds ? yes : no;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('narrows from both sides', () => {
    const { no } = new Known().ask(isBelow(0, 10));
    const { yes } = no.ask(isBelow(0, 20));
    expect(yes.ask(isBelow(0, 10)).settled).toBe(false);
    expect(yes.ask(isBelow(0, 20)).settled).toBe(true);
    expect(yes.ask(isBelow(0, 15)).settled).toBeUndefined();
  });

  it('forgets a variable that gets a value nobody knows, and knows a truth to be one of two', () => {
    const known = new Known().with(0, 'number', literal(3));
    expect(known.fold({ op: '+', left: variable(0), right: literal(2) })).toEqual(literal(5));
    expect(known.with(0, 'number', variable(1)).fold(variable(0))).toEqual(variable(0));
    const { no } = new Known().with(0, 'boolean', variable(1)).ask(variable(0));
    expect(no.fold(variable(0))).toEqual(literal(0));
  });

  it('is the same text only for the same, and can leave variables out', () => {
    const one = new Known().in(1, { low: 0, high: 2 }).in(0, { low: 1, high: 1 });
    const other = new Known().in(0, { low: 1, high: 1 }).in(1, { low: 0, high: 2 });
    expect(one.key()).toBe(other.key());
    expect(one.only(1n).key()).toBe('0:1:1');
  });
});
