import { describe, expect, it } from 'vitest';
import { holds } from '../../testing/holds.ts';
import { OPEN, play } from '../../testing/play.ts';
import { day, sampleEvaluation, samplePack, samplePart, waitingPack } from '../../testing/sample-pack.ts';
import type { CaseCommand } from '../domain/case-command.js';
import { planOf, type CasePlan } from './plan-of.js';

const planAfter = (commands: readonly CaseCommand[], today: string, pack = samplePack()): CasePlan => {
  const plan = planOf(play(commands, pack), pack, day(today), holds);
  if (!plan) throw new Error('no plan');
  return plan;
};

const propose: CaseCommand = { type: 'propose', evaluation: sampleEvaluation() };
const ask: CaseCommand = {
  type: 'ask',
  questionId: 'q1',
  question: '?',
  answerBy: day('2026-04-03'),
  by: 'worker-1',
  on: day('2026-03-20'),
};
const decided: readonly CaseCommand[] = [
  OPEN,
  propose,
  { type: 'decide', manner: { as: 'proposed' }, by: 'worker-1', on: day('2026-03-20') },
];
const letter: CaseCommand = {
  type: 'sendLetter',
  letter: { letterId: 'l1', title: 't', html: 'h', text: 't' },
  by: 'worker-1',
  on: day('2026-03-20'),
};

describe('the plan of a case', () => {
  it('is none without events', () => {
    expect(planOf([], samplePack(), day('2026-03-16'), holds)).toBeUndefined();
  });
  it('says until when the resident waits, and why that day', () => {
    const plan = planAfter([OPEN], '2026-03-16');
    expect(plan.statusText).toEqual({
      nl: 'Aanvraag ingediend op 16 maart 2026',
      en: 'Request sent on 16 March 2026',
    });
    expect(plan.next.nl).toBe('U hoort het uiterlijk op 11 mei 2026.');
    expect(plan.by).toMatchObject({ date: '2026-05-11', article: 'Awb 4:13' });
    expect(plan.by?.why.nl).toContain('8 weken vanaf 16 maart 2026');
    expect(plan.holder).toEqual({ organisation: 'svb', role: 'svb.behandelaar' });
  });
  it('has no Awb term for a deed or a private party', () => {
    const plan = planAfter([OPEN], '2026-03-16', samplePack({ outcomeKind: 'privaat' }));
    expect(plan.deadlines).toEqual([]);
    expect(plan.next.nl).toBe('U hoort het van ons.');
  });
  it('of a case that began by itself says that nothing need be applied for', () => {
    const own = { ...OPEN, part: samplePart({ ownInitiative: true }) } as CaseCommand;
    const plan = planAfter([own], '2026-03-16');
    expect(plan.statusText.nl).toBe('Wij zijn zelf begonnen op 16 maart 2026');
    expect(plan.next.nl).toBe('U hoeft niets aan te vragen. U hoort het uiterlijk op 11 mei 2026.');
    const waiting = planAfter([own], '2026-03-16', waitingPack());
    expect(waiting.next.en).toMatch(/^You need not apply\. We begin by ourselves/);
  });
  it('stays withdrawn for the resident when the case is closed after a withdrawal', () => {
    const withdraw: CaseCommand = { type: 'withdraw', reason: 'x', on: day('2026-03-17') };
    const close: CaseCommand = { type: 'close', cause: 'withdrawn', on: day('2026-03-17') };
    expect(planAfter([OPEN, withdraw, close], '2026-03-17')).toMatchObject({
      status: 'withdrawn',
      statusText: { nl: 'Ingetrokken' },
    });
  });
  it('says that it begins by itself while it waits for the child', () => {
    const plan = planAfter([OPEN], '2026-03-16', waitingPack());
    expect(plan.status).toBe('waiting');
    expect(plan.openTasks).toEqual([]);
    expect(plan.next.nl).toContain('Wij beginnen vanzelf');
  });
  it('waits for the resident while a question is open, and the term stands still', () => {
    const plan = planAfter([OPEN, ask], '2026-03-24');
    expect(plan).toMatchObject({ status: 'asked', overdue: false });
    expect(plan.statusText.nl).toBe('Wij wachten op u');
    expect(plan.next.nl).toBe('Beantwoord onze vraag voor of op 3 april 2026.');
    expect(plan.deadlines).toMatchObject([{ suspended: true, date: '2026-05-26' }]);
    expect(plan.openTasks.map(({ name }) => name)).toEqual(['beoordelen']);
  });
  it('counts only the days until the answer', () => {
    const answer: CaseCommand = {
      type: 'receiveAnswer',
      questionId: 'q1',
      answer: 'ja',
      on: day('2026-03-24'),
    };
    expect(planAfter([OPEN, ask, answer], '2026-03-25').deadlines).toMatchObject([
      { suspended: false, date: '2026-05-18' },
    ]);
  });
  it('is late the day after the last day, says sorry, and makes telling so a task', () => {
    expect(planAfter([OPEN], '2026-05-11').status).toBe('working');
    expect(planAfter([OPEN], '2026-05-12')).toMatchObject({ status: 'late', overdue: true });
    const notice: CaseCommand = { type: 'noticeLate', deadline: 'beslissen', on: day('2026-05-12') };
    const plan = planAfter([OPEN, notice], '2026-05-12');
    expect(plan.statusText.nl).toContain('Sorry');
    expect(plan.openTasks[0]?.name).toBe('melden-te-laat');
    expect(plan.nextBestAction[0]?.action).toBe('notifyLate');
  });
  it('is done after the decision, with the letter as what comes next', () => {
    expect(planAfter(decided, '2026-03-20')).toMatchObject({
      status: 'decided',
      statusText: { nl: 'Klaar: u krijgt kinderbijslag' },
      next: { nl: 'U krijgt een brief in uw berichten.' },
      openTasks: [],
      deadlines: [],
    });
    const closed: CaseCommand = { type: 'close', cause: 'x', on: day('2026-03-20') };
    expect(planAfter([...decided, letter, closed], '2026-03-21')).toMatchObject({
      status: 'closed',
      next: { nl: 'De brief staat in uw berichten.' },
    });
  });
  it('hands everything to one worker when it stopped', () => {
    const takeOver = { organisation: 'contactcentrum', role: 'contactcentrum.medewerker' };
    const stop: CaseCommand = { type: 'stop', reason: 'childDied', takeOver, on: day('2026-03-20') };
    expect(planAfter([OPEN, stop], '2026-03-20')).toMatchObject({
      status: 'stopped',
      holder: takeOver,
      openTasks: [],
      deadlines: [],
      nextBestAction: [{ action: 'takeOver' }],
    });
  });
});

describe('the next best action', () => {
  const first = (commands: readonly CaseCommand[], today = '2026-03-20') =>
    planAfter(commands, today).nextBestAction[0]?.action;
  const unknown = sampleEvaluation({ outcomes: { heeftRecht: { state: 'unknown', reason: 'notAsked' } } });
  it.each([
    ['judge when there is no proposal', [OPEN], 'decide'],
    ['decide as proposed when all is known', [OPEN, propose], 'decideAsProposed'],
    ['ask when a fact is missing', [OPEN, { type: 'propose', evaluation: unknown } as CaseCommand], 'ask'],
    ['send the letter when decided', decided, 'sendLetter'],
    ['nothing while the resident is asked', [OPEN, ask], undefined],
  ])('is to %s', (_name, commands, action) => {
    expect(first(commands)).toBe(action);
  });
  it('puts a near term first, with its date as reason', () => {
    const [action] = planAfter([OPEN, propose], '2026-05-08').nextBestAction;
    expect(action).toEqual({
      action: 'decide',
      reason: { nl: 'De termijn loopt tot 11 mei 2026.', en: 'The term runs until 11 May 2026.' },
    });
  });
});
