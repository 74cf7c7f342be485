import type { Pack } from '@eenloket/catalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../testing/holds.ts';
import { OPEN, play, refusalOf } from '../../testing/play.ts';
import { catalogue } from '../../testing/real-packs.ts';
import { day, sampleEvaluation, samplePack, samplePart } from '../../testing/sample-pack.ts';
import type { CaseCommand } from '../domain/case-command.js';
import { planOf } from './plan-of.js';

// Received on 16 March: the term of eight weeks ends on Monday 11 May 2026.
const notice = (on: string): CaseCommand => ({ type: 'receiveDefaultNotice', on: day(on) });
const NOTICE = notice('2026-05-20');
const planAfter = (commands: readonly CaseCommand[], today: string, pack = samplePack()) =>
  planOf(play(commands, pack), pack, day(today), holds);
const penalty = (today: string, ...more: readonly CaseCommand[]) =>
  planAfter([OPEN, NOTICE, ...more], today)?.penalty;
const advance = (): Pack => {
  const pack = samplePack();
  const deadlines = pack.plan.deadlines.map((rule) => ({ ...rule, penalty: false }));
  return { ...pack, plan: { ...pack.plan, deadlines } };
};

describe('the penalty for deciding late (Awb 4:17)', () => {
  it('is none without a notice of default, however late', () => {
    expect(planAfter([OPEN], '2026-08-01')?.penalty).toBeUndefined();
  });
  it.each([
    ['2026-06-03', 0, '0', '0'],
    ['2026-06-04', 1, '23', '23'],
    ['2026-06-17', 14, '322', '23'],
    ['2026-06-18', 15, '357', '35'],
    ['2026-07-15', 42, '1442', '45'],
    ['2026-12-31', 42, '1442', '0'],
  ])('on %s is over %i days: %s euros', (today, days, euros, perDay) => {
    expect(penalty(today)).toEqual({
      from: '2026-06-04',
      days,
      euros,
      perDay,
      noticeOn: '2026-05-20',
      article: 'Awb 4:17',
      setBy: '2026-07-29',
    });
  });
  it('stops counting on the day of the decision', () => {
    const decided: readonly CaseCommand[] = [
      { type: 'propose', evaluation: sampleEvaluation() },
      { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on: day('2026-06-05') },
    ];
    expect(penalty('2026-09-01', ...decided)).toMatchObject({
      days: 2,
      euros: '46',
      setBy: '2026-06-19',
    });
  });
  it('never shrinks as time passes', () => {
    const dayOf = (offset: number) => new Date(Date.UTC(2026, 4, 20 + offset)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), (a, b) => {
        const [first, later] = [Math.min(a, b), Math.max(a, b)].map((days) =>
          Number(penalty(dayOf(days))?.euros),
        );
        return (first ?? 0) <= (later ?? 0);
      }),
    );
  });
  it('is said to the resident with its first day', () => {
    const words = planAfter([OPEN, NOTICE], '2026-05-21');
    expect(words?.status).toBe('late');
    expect(words?.next.nl).toContain('Vanaf 4 juni 2026 krijgt u geld voor elke dag');
  });
});

describe('a notice of default', () => {
  it('twice is once', () => {
    expect(play([OPEN, NOTICE, notice('2026-05-25')])).toHaveLength(3);
  });
  it.each([
    ['before the term passed', [OPEN, notice('2026-05-11')], samplePack(), 'case.not-late'],
    ['for a deed', [OPEN, NOTICE], samplePack({ outcomeKind: 'akte' }), 'case.not-late'],
    ['for an advance (Awir 12 lid 2)', [OPEN, NOTICE], advance(), 'case.no-penalty'],
    [
      'when nobody applied',
      [{ ...OPEN, part: samplePart({ ownInitiative: true }) } as CaseCommand, NOTICE],
      samplePack(),
      'case.no-penalty',
    ],
  ])('is refused %s', (_name, commands, pack, code) => {
    expect(refusalOf(commands, pack)).toBe(code);
  });
});

it('in the real packs only the advances of the allowances are without penalty', () => {
  const without = [...catalogue.packs.values()]
    .filter(({ plan }) => plan.deadlines.some((rule) => rule.penalty === false))
    .map(({ id }) => id);
  expect(without.sort()).toEqual([
    'toeslagen/huurtoeslag',
    'toeslagen/kinderopvangtoeslag',
    'toeslagen/kindgebonden-budget',
    'toeslagen/zorgtoeslag',
  ]);
});
