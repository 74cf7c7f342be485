import { describe, expect, it } from 'vitest';
import { OPEN, play } from '../../testing/play.ts';
import { day, sampleEvaluation, samplePack } from '../../testing/sample-pack.ts';
import { caseOf } from '../domain/case-of.js';
import type { CaseCommand } from '../domain/case-command.js';
import { withPenalty } from './penalty-section.js';

const template = {
  nl: '# Besluit\n\nJa.\n\n## Bent u het niet eens?\n\nVoor {{objection.by}}.\n\n## Vragen\n\nBel.\n',
  en: '# Decision\n\nYes.\n\n## Do you disagree?\n\nBy {{objection.by}}.\n\n## Questions\n\nCall.\n',
};

// Received on 16 March 2026: the term ends on 11 May, and 4 June is the first day that costs money after a notice of 20 May.
const decidedOn = (on: string, notice = true) => {
  const commands: readonly CaseCommand[] = [
    OPEN,
    ...(notice ? [{ type: 'receiveDefaultNotice', on: day('2026-05-20') } as const] : []),
    { type: 'propose', evaluation: sampleEvaluation() },
    { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on: day(on) },
  ];
  const state = caseOf(play(commands, samplePack()));
  if (!state) throw new Error('There is no case.');
  return (language: 'nl' | 'en', outcomeKind: 'beschikking' | 'feitelijk' = 'beschikking') =>
    withPenalty(template, state, { outcomeKind }, { on: day(on), language });
};

describe('the decision on the penalty (Awb 4:18)', () => {
  it('stands in the letter of the late decision, before the route of objection', () => {
    const { template: fitted } = decidedOn('2026-06-18')('nl');
    expect(fitted.nl.match(/^#+ .*$/gm)).toEqual([
      '# Besluit',
      '## Wij waren te laat',
      '## Bent u het niet eens?',
      '## Vragen',
    ]);
    expect(fitted.en.match(/^#+ .*$/gm)).toEqual([
      '# Decision',
      '## We were late',
      '## Do you disagree?',
      '## Questions',
    ]);
  });
  it('names the notice, the days, the amount, and the last day of payment: six weeks from the day after', () => {
    expect(decidedOn('2026-06-18')('nl').values).toEqual({
      'penalty.noticeOn': '20 mei 2026',
      'penalty.days': '15 dagen',
      'penalty.euros': '€\u00a0357,00',
      'penalty.payBy': '30 juli 2026',
    });
    expect(decidedOn('2026-06-04')('en').values).toMatchObject({
      'penalty.days': '1 day',
      'penalty.payBy': '16 July 2026',
    });
  });
  it('is about 42 days at most', () => {
    const { values } = decidedOn('2026-12-01')('nl');
    expect([values['penalty.days'], values['penalty.euros']]).toEqual(['42 dagen', '€\u00a01.442,00']);
  });
  it('stands at the end of a letter without a route of objection', () => {
    const state = caseOf(
      play(
        [
          OPEN,
          { type: 'receiveDefaultNotice', on: day('2026-05-20') },
          { type: 'propose', evaluation: sampleEvaluation() },
          { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on: day('2026-06-18') },
        ],
        samplePack(),
      ),
    );
    if (!state) throw new Error('There is no case.');
    const short = { nl: '# Besluit\n\nJa.\n', en: '# Decision\n\nYes.\n' };
    const { template: fitted } = withPenalty(short, state, samplePack(), {
      on: day('2026-06-18'),
      language: 'nl',
    });
    expect(fitted.nl).toMatch(/^# Besluit\n\nJa\.\n\n## Wij waren te laat\n\n.*U hoeft niets te doen\.\n$/s);
  });
  it.each([
    ['without a notice of default', decidedOn('2026-06-18', false)('nl')],
    ['within two weeks after the notice', decidedOn('2026-06-03')('nl')],
    ['where the outcome is no decision', decidedOn('2026-06-18')('nl', 'feitelijk')],
  ])('is none %s', (_when, section) => {
    expect(section).toEqual({ template, values: {} });
  });
});
