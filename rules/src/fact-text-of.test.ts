import { describe, expect, it } from 'vitest';
import { factTextOf } from './fact-text-of.js';
import type { FactValue } from './fact.js';

const texts = [
  { fact: 'thuis', value: 'true', key: 'wel' },
  { fact: 'thuis', value: 'false', key: 'niet' },
  { fact: 'staat', key: 'staat' },
  { fact: 'staat', value: 'gehuwd', key: 'gehuwd' },
  { fact: 'kinderen', value: '[]', key: 'geen' },
];

describe('the text of a fact', () => {
  it.each<[string, FactValue | undefined, string | undefined]>([
    ['thuis', { state: 'known', value: true }, 'wel'],
    ['thuis', { state: 'known', value: false }, 'niet'],
    ['thuis', { state: 'assumed', value: true }, 'wel'],
    ['thuis', { state: 'known', value: null }, undefined],
    ['thuis', { state: 'unknown', reason: 'notAsked' }, undefined],
    ['thuis', undefined, undefined],
    ['staat', { state: 'known', value: 'gehuwd' }, 'gehuwd'],
    ['staat', { state: 'known', value: 'gescheiden' }, 'staat'],
    ['kinderen', { state: 'known', value: [] }, 'geen'],
    ['kinderen', { state: 'known', value: ['a'] }, undefined],
    ['anders', { state: 'known', value: true }, undefined],
  ])('%s %j is %s', (fact, value, expected) => {
    expect(factTextOf(texts, fact, value)).toBe(expected);
  });
});
