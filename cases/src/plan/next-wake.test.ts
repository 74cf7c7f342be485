import { describe, expect, it } from 'vitest';
import { OPEN, play } from '../../testing/play.ts';
import { day, samplePack } from '../../testing/sample-pack.ts';
import type { CaseCommand } from '../domain/case-command.js';
import { caseOf } from '../domain/case-of.js';
import { deadlinesOf } from './deadlines.js';
import { nextWakeOf } from './next-wake.js';

const wake = (commands: readonly CaseCommand[], today: string) => {
  const state = caseOf(play(commands));
  return state && nextWakeOf(state, deadlinesOf(state, samplePack(), day(today)), day(today));
};

describe('the deadline guard wakes', () => {
  const ask: CaseCommand = {
    type: 'ask',
    questionId: 'q1',
    question: '?',
    answerBy: day('2026-04-03'),
    by: 'w',
    on: day('2026-03-20'),
  };
  it('when a term comes near, and the day after it passed', () => {
    expect(wake([OPEN], '2026-03-16')).toBe('2026-05-04');
    expect(wake([OPEN], '2026-05-04')).toBe('2026-05-12');
  });
  it('the day after the term for an answer', () => {
    expect(wake([OPEN, ask], '2026-03-20')).toBe('2026-04-04');
  });
  it('never once the lateness is noticed, or the case is over', () => {
    const notice: CaseCommand = { type: 'noticeLate', deadline: 'beslissen', on: day('2026-05-12') };
    expect(wake([OPEN, notice], '2026-05-12')).toBeUndefined();
    expect(
      wake([OPEN, { type: 'withdraw', reason: 'x', on: day('2026-03-20') }], '2026-03-20'),
    ).toBeUndefined();
  });
});
