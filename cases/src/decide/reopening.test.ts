import { describe, expect, it } from 'vitest';
import { OPEN, play, refusalOf } from '../../testing/play.ts';
import { day, sampleEvaluation, samplePack, samplePart } from '../../testing/sample-pack.ts';
import type { CaseCommand } from '../domain/case-command.js';
import { caseOf } from '../domain/case-of.js';
import { nextLetterId } from '../letter/next-letter-id.js';
import { planOfState } from '../plan/plan-of.js';

const on = day('2026-03-17');
const both = (text: string) => ({ nl: text, en: text });
const plan = samplePack().plan;
// A deed that cannot be drawn up yet, by a pack that registers a child with its other result.
const pack = samplePack({
  outcomeKind: 'akte',
  plan: {
    ...plan,
    results: [
      { name: 'gemaakt', label: both('Gemaakt'), letter: 'a', requires: [], registers: true },
      { name: 'nogNiet', label: both('Nog niet'), letter: 'b', requires: [], keepsOpen: true },
    ],
  },
});
const proposing = (result: string): CaseCommand => ({
  type: 'propose',
  evaluation: { ...sampleEvaluation(), result },
});
const decide: CaseCommand = { type: 'decide', manner: { as: 'proposed' }, by: 'worker-1', on };
const letter = (letterId: string): CaseCommand => ({
  type: 'sendLetter',
  letter: { letterId, title: 't', html: '<p>t</p>', text: 't' },
  by: 'worker-1',
  on,
});
const reopen: CaseCommand = { type: 'reopen', on };
const opened: CaseCommand =
  OPEN.type === 'open' ? { ...OPEN, part: { ...samplePart(), childRef: 'a' } } : OPEN;
const notYet = [opened, proposing('nogNiet'), decide, letter('case-1-1'), reopen];
const stateAfter = (commands: readonly CaseCommand[]) => {
  const state = caseOf(play(commands, pack));
  if (!state) throw new Error('no case');
  return state;
};

describe('a result that is not the end', () => {
  it('leaves the case to a worker, and says so to the resident', () => {
    const state = stateAfter(notYet);
    expect(state).toMatchObject({ phase: 'working', interim: 'nogNiet', letters: [] });
    const { status, statusText, next, nextBestAction } = planOfState(state, pack, on, () => true);
    expect([status, statusText.nl]).toEqual(['working', 'Nog niet']);
    expect(next.nl).toContain('Een medewerker regelt dit met u');
    expect(nextBestAction.map(({ action }) => action)).toContain('call');
  });

  it('tells who waits for the child once, and with whom it is', () => {
    const again = [...notYet, decide, letter('case-1-2'), reopen];
    expect(play(again, pack).filter(({ type }) => type === 'registration-delayed')).toMatchObject([
      { data: { childRef: 'a', because: 'notYet', holder: { organisation: 'svb' } } },
    ]);
  });

  it('never gives two letters one number', () => {
    expect(nextLetterId(stateAfter(notYet))).toBe('case-1-2');
  });

  it('ends when the deed is made after all', () => {
    const made = [...notYet, proposing('gemaakt'), decide];
    expect(stateAfter(made)).toMatchObject({ phase: 'decided', decision: { result: 'gemaakt' } });
    expect(refusalOf([...made, { type: 'requestRegistration', on }], pack)).toBe('none');
    expect(refusalOf([...made, letter('case-1-2'), reopen], pack)).toBe('case.over');
  });

  it('is not taken up again before its letter went out', () => {
    expect(refusalOf([opened, proposing('nogNiet'), decide, reopen], pack)).toBe('case.not-decided');
  });
});

describe('who waits for a registration', () => {
  const waitFor = { fact: 'kind.bsn', from: 'gemeente/geboorteaangifte' };
  const waiter = samplePack({ plan: { ...plan, start: { on: 'part.approved', waitFor } } });
  const holder = { organisation: 'gemeente-utrecht', role: 'gemeente.burgerzaken' };
  const longer = (because: 'notYet' | 'withdrawn'): CaseCommand => ({
    type: 'prolongWait',
    delay: { because, holder, on },
  });
  const planAfter = (commands: readonly CaseCommand[]) => {
    const state = caseOf(play(commands, waiter));
    if (!state) throw new Error('no case');
    return planOfState(state, waiter, on, () => true);
  };

  it.each([
    ['notYet', 'Wacht op de geboorteakte'],
    ['withdrawn', 'Wacht op een aangifte'],
  ] as const)('no longer promises to begin by itself: %s', (because, text) => {
    expect(planAfter([opened]).next.nl).toContain('Wij beginnen vanzelf');
    const { status, statusText, next, holder: who } = planAfter([opened, longer(because)]);
    expect([status, statusText.nl, who]).toEqual(['waiting', text, holder]);
    expect(next.nl).not.toContain('vanzelf');
  });

  it('begins all the same once the child is registered', () => {
    const after = planAfter([opened, longer('notYet'), { type: 'start', on }]);
    expect([after.status, after.holder.organisation]).toEqual(['working', 'svb']);
  });

  it('is told when the declaration is taken back', () => {
    const withdrawn: CaseCommand = { type: 'withdraw', reason: 'x', on };
    expect(play([opened, withdrawn], pack)).toContainEqual(
      expect.objectContaining({
        type: 'registration-delayed',
        data: expect.objectContaining({ because: 'withdrawn' }) as unknown,
      }),
    );
  });
});
