import { describe, expect, it } from 'vitest';
import { decide } from '../../testing/standard.js';
import type { Ast } from './ast.js';
import { parseFeel } from './parse-feel.js';

function parsed(text: string, scope: readonly string[] = []): Ast {
  const result = parseFeel(text, scope);
  if (!result.ok) throw new Error(`${result.error.at}: ${result.error.message}`);
  return result.value;
}

describe('names of several words (section 10.3.1.2)', () => {
  it.each<[string, readonly string[], string]>([
    ['full name', ['full name'], 'full name'],
    ['full   \n name', ['full name'], 'full name'.replace(' ', ' ')],
    ["Emma's age", ["Emma's age"], "Emma's age"],
    ['pre-tax', ['pre-tax'], 'pre-tax'],
    ['pre - tax', ['pre-tax'], 'pre - tax'],
    ['date and time', [], 'date and time'],
    ['👩 naam', ['👩 naam'], '👩 naam'],
  ])('%s is one name', (text, scope, name) => {
    expect(parsed(text, scope)).toMatchObject({ kind: 'name', name });
  });

  it.each<[string, readonly string[], string]>([
    ['pre-tax', [], 'arithmetic'],
    ['full name + 1', ['full name'], 'arithmetic'],
    ['a and b', ['a'], 'and'],
    ['if x then y else z', [], 'if'],
    ['x in y', [], 'in'],
  ])('%s is more than a name', (text, scope, kind) => {
    expect(parsed(text, scope).kind).toBe(kind);
  });

  it('the longest known name is meant', () => {
    expect(parsed('net income tax', ['net income', 'net income tax'])).toMatchObject({
      name: 'net income tax',
    });
  });

  it.each([
    ['{a b: 1, c: a b + 1}.c', '2'],
    ['{"a b": 1}.a b', '1'],
    ['for a b in [1, 2] return a b * 2', ['2', '4']],
    ['(function(a b) a b * 2)(a b: 4)', '8'],
    ['[{a b: 1}, {a b: 2}][a b = 2].a b', ['2']],
    ['some a b in [1, 2] satisfies a b = 2', true],
    ['@"2026-03-16T10:00:00+01:00".time offset', 'PT1H'],
    ['[1..3].start included', true],
  ])('%s knows the names it declares', (text, expected) => {
    expect(decide(text)).toEqual(expected);
  });
});

describe('what binds tighter', () => {
  it.each([
    ['1 + 2 * 3', '7'],
    ['2 ** 3 ** 2', '64'],
    ['-2 ** 2', '4'],
    ['10 - 2 - 3', '5'],
    ['not(true) or true', true],
    ['true or false and false', true],
    ['1 + 1 = 2 and 3 > 2', true],
    ['2 between 1 and 3 and true', true],
    ['2 in [1..3] and true', true],
    ['2 in (1, 2)', true],
    ['2 in (1..3)', true],
    ['2 in (<2, >2)', false],
    ['2 in ]1..3[', true],
    ['1 in ]1..3[', false],
    ['5 in > 4', true],
    ['5 in (> 4)', true],
    ['1 instance of number and true', true],
    ['if true then 1 else 2 + 3', '1'],
    ['[1, 2, 3][2]', '2'],
    ['[1, 2, 3][-1]', '3'],
    ['[1..10[.end', '10'],
    ['[1..[5, 6][1]].end', '5'],
    ['{a: {b: [1, 2]}}.a.b[1]', '1'],
    ['1e3', '1000'],
    ['1.5E-2', '0.015'],
    ['.5', '0.5'],
    ['1 // one\n + /* and */ 1', '2'],
    ['"a\\u0041\\U01F600\\"\\\\"', 'aA😀"\\'],
    ['"\\s"', '\\s'],
  ])('%s is %j', (text, expected) => {
    expect(decide(text)).toEqual(expected);
  });
});

describe('types as written (rule 52)', () => {
  it.each([
    ['[1, 2] instance of list<number>', true],
    ['[1, "a"] instance of list<number>', false],
    ['{a: 1} instance of context<a: number>', true],
    ['{a: 1} instance of context<a: number, b: number>', false],
    ['{a: 1, b: 2} instance of context<a: number>', true],
    ['[1..2] instance of range<number>', true],
    ['["a".."b"] instance of range<number>', false],
    ['(function(a: number) "x") instance of function<number>->string', true],
    ['(function(a: number) "x") instance of function<string>->string', false],
    ['abs instance of function<number>->number', true],
    ['@"P1Y" instance of years and months duration', true],
    ['@"10:00:00" instance of time', true],
    ['null instance of Any', false],
    ['1 instance of nothing known', null],
  ])('%s is %s', (text, expected) => {
    expect(decide(text)).toBe(expected);
  });
});

describe('a text that is wrong is told with its offset', () => {
  it.each([
    ['1 + ', 4],
    ['(1', 2],
    ['[1, 2', 5],
    ['{a 1}', 4],
    ['{a: 1, a: 2}', 7],
    ['if true then 1', 14],
    ['for x of [1] return x', 4],
    ['@2026', 0],
    ['1 § 2', 2],
    ['"open', 0],
    ['f(a: 1, 2)', 8],
  ])('%s at %i', (text, at) => {
    const result = parseFeel(text);
    expect(result.ok ? null : result.error.at).toBe(at);
  });
});
