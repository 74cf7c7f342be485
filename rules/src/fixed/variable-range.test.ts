import { describe, expect, it } from 'vitest';
import type { Scalar } from './plan.js';
import { variableRange } from './variable-range.js';

const x: Scalar = { op: 'variable', index: 3 };
const of = (op: '<' | '<=' | '>' | '>=' | '===' | '!==', value: number): Scalar => ({
  op,
  of: 'number',
  left: x,
  right: { op: 'literal', value },
});

describe('a truth as the range of a variable', () => {
  it.each<[string, Scalar, number, number]>([
    ['below', of('<', 100), -Infinity, 99],
    ['at most', of('<=', 100), -Infinity, 100],
    ['above', of('>', 100), 101, Infinity],
    ['at least', of('>=', 100), 100, Infinity],
    ['equal to', of('===', 100), 100, 100],
    ['from and below', { op: '&&', left: of('>=', 5), right: of('<', 9) }, 5, 8],
    ['true', x, 1, 1],
    ['false', { op: 'not', of: x }, 0, 0],
  ])('%s', (_name, truth, low, high) => {
    expect(variableRange(truth)).toEqual({ index: 3, low, high });
  });

  it.each<[string, Scalar]>([
    ['unequal', of('!==', 1)],
    ['texts', { op: '===', of: 'string', left: x, right: { op: 'literal', value: 'a' } }],
    ['two variables', { op: '<', of: 'number', left: x, right: { op: 'variable', index: 4 } }],
    ['ranges of two variables', { op: '&&', left: of('<', 1), right: { op: 'variable', index: 4 } }],
    [
      'a sum',
      { op: '<', of: 'number', left: { op: '+', left: x, right: x }, right: { op: 'literal', value: 1 } },
    ],
  ])('is none of %s', (_name, truth) => expect(variableRange(truth)).toBeNull());
});
