import type { PerChild } from '../pack.js';
import type { FactJson } from '@eenloket/rules';
import { expect, it } from 'vitest';
import type { Outcomes } from './decision-result.js';
import { totalOutcomes } from './total-outcomes.js';

const rule: PerChild = {
  list: 'huishouden.geboortedata',
  each: 'kind.geboortedatum',
  total: { recht: 'any', vanaf: 'first', bedrag: 'sum' },
};
const child = (
  recht: FactJson,
  vanaf: FactJson,
  bedrag: FactJson,
  state: 'known' | 'provisional' = 'known',
) =>
  ({
    outcomes: { recht, vanaf, bedrag },
    states: { recht: 'known', vanaf: 'known', bedrag: state },
  }) as Outcomes;

it('adds amounts exactly, takes the earliest day, and one right for a right', () => {
  expect(
    totalOutcomes([child(false, '2026-04-01', '0.1'), child(true, '2025-01-01', '0.2')], rule).outcomes,
  ).toEqual({ recht: true, vanaf: '2025-01-01', bedrag: '0.3' });
});

it('is as certain as the least certain child', () => {
  const { states } = totalOutcomes(
    [child(true, '2026-01-01', '1'), child(true, '2026-01-01', '1', 'provisional')],
    rule,
  );
  expect(states).toEqual({ recht: 'known', vanaf: 'known', bedrag: 'provisional' });
});

it('is unknown where one child is unknown', () => {
  const open: Outcomes = { outcomes: { bedrag: null }, states: { bedrag: 'unknown' } };
  const total = totalOutcomes([child(true, '2026-01-01', '1'), open], rule);
  expect(total.outcomes['bedrag']).toBeNull();
  expect(total.states['bedrag']).toBe('unknown');
});
