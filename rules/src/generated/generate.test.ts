import { decimal, toText, type Decimal } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { asked, compiled, feel } from '../../testing/model.js';
import { evaluate, generate, prepare, type Fact, type Facts } from '../index.js';
import { Unknown } from '../value/unknown.js';

const model = compiled({
  inputs: { income: 'number', alone: 'boolean' },
  decisions: {
    monthly: ['number', feel('round half up(income / 12, 2)')],
    allowance: ['number', feel('if alone and monthly < 2000 then 150.25 else 0')],
  },
});

const factsOf = (values: { readonly [name: string]: string | boolean }): Facts =>
  new Map(
    Object.entries(values).map(([name, value]): [string, Fact] => [
      name,
      { name, value: { state: 'known', value }, origin: { source: 'resident' } },
    ]),
  );

const amount = (value: unknown): string => toText(value as Decimal);

describe('a generated model', () => {
  const { decide, source } = generate(model);

  it('decides on exact values', () => {
    const outcomes = decide({ income: decimal('20000.10'), alone: true });
    expect(amount(outcomes['monthly'])).toBe('1666.68');
    expect(amount(outcomes['allowance'])).toBe('150.25');
  });

  it('is written in fixed point and in general', () => {
    expect(source).toContain('function quick(');
    expect(source).toContain('wholeQuotient(x0, 12, "half-up")');
    expect(source).toContain('function general(');
  });

  it('goes the general way with more digits than fixed point has', () => {
    const outcomes = decide({ income: decimal('12345678901234567890.129'), alone: false });
    expect(amount(outcomes['monthly'])).toBe('1028806575102880657.51');
  });

  it('leaves unknown what a fact is missing for, and nothing else', () => {
    const outcomes = decide({ income: decimal(36_000) });
    expect(amount(outcomes['monthly'])).toBe('3000');
    expect(amount(outcomes['allowance'])).toBe('0');
    expect(decide({ income: decimal(12_000) })['allowance']).toEqual(new Unknown(['alone']));
  });

  it('says why something became null', () => {
    const told: (readonly string[])[] = [];
    const outcomes = decide({ income: null, alone: true }, { warned: (each) => told.push(each) });
    expect(outcomes['monthly']).toBeNull();
    expect(told.flat()).toContain('A side of "/" is null.');
  });

  it('stops when its steps are spent', () => {
    const facts = { income: decimal(1), alone: true };
    expect(() => decide(facts, { steps: 2 })).toThrow('more steps than allowed');
    expect(amount(decide(facts, { steps: 3 })['monthly'])).toBe('0.08');
  });

  it('computes only the outputs that are asked for', () => {
    expect(Object.keys(generate(model, ['monthly']).decide({ income: decimal(12) }))).toEqual(['monthly']);
    expect(() => generate(model, ['nonsense'])).toThrow('no decision or function "nonsense"');
  });

  it('evaluates word for word as evaluate() does, on paths it knows and on new ones', () => {
    const { evaluate: traced } = generate(model);
    for (const income of ['1200', '2400', '36000', '36000.5', '1200'])
      for (const alone of [true, false]) {
        const query = { facts: factsOf({ income, alone }), on: asked };
        expect(traced(query)).toEqual(evaluate(model, query));
      }
    const malformed = { facts: factsOf({ income: 'much', alone: true }), on: asked };
    expect(() => traced(malformed)).toThrow('should be a decimal number');
  });

  it('is refused where no code may be generated, and closures are not', () => {
    const original = globalThis.Function;
    globalThis.Function = function forbidden() {
      throw new EvalError('unsafe-eval');
    } as unknown as FunctionConstructor;
    try {
      expect(() => generate(model)).toThrow('use prepare()');
      expect(amount(prepare(model).decide({ income: decimal(12), alone: true })['monthly'])).toBe('1');
    } finally {
      globalThis.Function = original;
    }
  });
});
