import { legalDate } from '@eenloket/kit';
import { expect, it } from 'vitest';
import type { PerChild } from '../pack.js';
import { childrenThatCount } from './children-that-count.js';
import type { Outcomes } from './decision-result.js';

const rule: PerChild = {
  list: 'huishouden.geboortedata',
  each: 'kind.geboortedatum',
  total: { recht: 'any', vanaf: 'first', bedrag: 'sum' },
};
const on = legalDate('2026-01-15');

const child = (recht: boolean, vanaf: string, bedrag = '1'): Outcomes => ({
  outcomes: { recht, vanaf, bedrag },
  states: { recht: 'known', vanaf: 'known', bedrag: 'known' },
});
const [older, born, later] = [
  child(true, '2025-01-01'),
  child(true, '2026-04-01'),
  child(true, '2026-07-01'),
];
const adult = child(false, '2025-01-01', '0');
const open: Outcomes = {
  outcomes: { recht: true, vanaf: '2026-07-01', bedrag: null },
  states: { recht: 'known', vanaf: 'known', bedrag: 'unknown' },
};

it.each([
  [
    'a right that begins later is left out beside one that has begun',
    [older, later, born],
    [older],
    '2026-04-01',
  ],
  [
    'a right that begins on the day itself has begun',
    [child(true, on), born],
    [child(true, on)],
    '2026-04-01',
  ],
  ['when no right has begun, those that begin first count', [later, born], [born], '2026-07-01'],
  ['a child without a right does not make the others wait', [adult, born], [born]],
  ['without any right nothing is left out', [adult], [adult]],
  ['what is unknown of a child always counts', [older, born, open], [older, open], '2026-04-01'],
  ['nothing of nothing', [], []],
])('%s', (_, each, children, next?: string) => {
  expect(childrenThatCount(each, rule, on)).toEqual({ children, ...(next === undefined ? {} : { next }) });
});

it('totals that say neither a right nor a start leave nobody out', () => {
  const total = { bedrag: 'sum' } as const;
  expect(childrenThatCount([older, later], { ...rule, total }, on)).toEqual({ children: [older, later] });
});
