import { describe, expect, it } from 'vitest';
import type { DrgElement } from './model.js';
import { circleIn } from './requirements.js';

const element = (
  id: string,
  requires: readonly string[],
  kind: DrgElement['kind'] = 'decision',
): DrgElement => ({
  id,
  name: id,
  kind,
  requires,
  typeRef: null,
  logic: null,
  namespace: 't',
  service: null,
  grounds: { clauses: [] },
  element: {
    name: kind,
    namespace: '',
    attributes: new Map(),
    children: [],
    text: '',
    at: 0,
    source: { file: 't.dmn', text: '' },
  },
});

describe('a circle of requirements', () => {
  it.each<[string, readonly DrgElement[], readonly string[] | null]>([
    ['none', [element('a', []), element('b', ['a'])], null],
    [
      'none in a diamond',
      [element('a', ['b', 'c']), element('b', ['d']), element('c', ['d']), element('d', [])],
      null,
    ],
    ['none through what is not there', [element('a', ['x'])], null],
    ['of one', [element('a', ['a'])], ['a', 'a']],
    ['of two', [element('a', ['b']), element('b', ['a'])], ['a', 'b', 'a']],
    [
      'of three, entered from outside',
      [element('x', ['a']), element('a', ['b']), element('b', ['c']), element('c', ['a'])],
      ['a', 'b', 'c', 'a'],
    ],
    ['none in a function that calls itself', [element('f', ['f'], 'function')], null],
    [
      'in functions that call one another',
      [element('f', ['g'], 'function'), element('g', ['f'], 'function')],
      ['f', 'g', 'f'],
    ],
  ])('%s', (_name, elements, expected) => {
    expect(circleIn(elements)).toEqual(expected);
  });
});
