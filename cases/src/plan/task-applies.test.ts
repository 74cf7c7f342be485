import { describe, expect, it } from 'vitest';
import { holds } from '../../testing/holds.ts';
import { OPEN, play } from '../../testing/play.ts';
import { catalogue } from '../../testing/real-packs.ts';
import { sampleEvaluation, samplePack } from '../../testing/sample-pack.ts';
import { caseOf } from '../domain/case-of.js';
import type { CaseState } from '../domain/case-state.js';
import type { Outcomes } from '../domain/evaluation.js';
import { taskApplies, taskValues } from './task-applies.js';

const pack = samplePack({ decision: { file: 'd', dmn: '', outputs: ['heeftRecht', 'bedrag'] } });
const stateWith = (outcomes?: Outcomes): CaseState => {
  const propose = { type: 'propose', evaluation: sampleEvaluation({ outcomes: outcomes ?? {} }) } as const;
  const state = caseOf(play(outcomes ? [OPEN, propose] : [OPEN], pack));
  if (!state) throw new Error('no case');
  return state;
};
const rule = (when: string | undefined) => ({
  name: 't',
  role: 'svb.behandelaar',
  optional: false,
  label: { nl: '', en: '' },
  steps: [],
  ...(when === undefined ? {} : { when }),
});
const open = (when: string | undefined, outcomes?: Outcomes) =>
  taskApplies(rule(when), stateWith(outcomes), pack, holds);
const amount = (value: string): Outcomes => ({ bedrag: { state: 'known', value } });

describe('a task', () => {
  it.each([
    ['decision.status = "known"', amount('1'), true],
    ['decision.status = "unknown"', undefined, true],
    ['decision.status = "unknown"', { bedrag: { state: 'unknown', reason: 'notAsked' } }, true],
    ['decision.status = "provisional"', { bedrag: { state: 'provisional', value: '1' } }, true],
    ['automation = "full"', amount('1'), false],
    ['bedrag > 1000', amount('1000.01'), true],
    ['bedrag > 1000', amount('999'), false],
    ['kind.geboortedatum = "2026-03-14"', amount('1'), true],
    ['decision.status != "known" or automation = "proposed"', amount('1'), true],
  ] as const)('with when %s', (when, outcomes, expected) => {
    expect(open(when, outcomes)).toBe(expected);
  });
  it('without a condition, or with one that the facts leave open, is for a human', () => {
    expect(open(undefined)).toBe(true);
    expect(open('bedrag > 1000')).toBe(true);
  });
});

it('every condition of every real pack says yes or no once its decision is known', () => {
  for (const real of catalogue.packs.values()) {
    const expected = real.examples.find(({ state = 'known' }) => state === 'known')?.expect ?? {};
    const outcomes = Object.fromEntries(
      Object.entries(expected).map(([name, value]) => [name, { state: 'known', value } as const]),
    );
    for (const { when } of real.plan.tasks)
      if (when !== undefined)
        expect(typeof holds(when, taskValues(stateWith(outcomes), real)), `${real.id}: ${when}`).toBe(
          'boolean',
        );
  }
});
