import { describe, expect, it } from 'vitest';
import { OPEN, play, refusalOf } from '../../testing/play.ts';
import { day, sampleEvaluation, samplePack, samplePart, waitingPack } from '../../testing/sample-pack.ts';
import type { CaseCommand } from '../domain/case-command.js';
import { caseOf } from '../domain/case-of.js';

const on = day('2026-03-20');
const propose: CaseCommand = { type: 'propose', evaluation: sampleEvaluation() };
const asProposed: CaseCommand = { type: 'decide', manner: { as: 'proposed' }, by: 'worker-1', on };
const refuse: CaseCommand = {
  type: 'decide',
  manner: {
    as: 'deviation',
    result: 'afgewezen',
    outcomes: { heeftRecht: { state: 'known', value: false } },
    reason: 'Het kind woont niet bij u.',
  },
  by: 'worker-1',
  on,
};
const hear: CaseCommand = {
  type: 'recordHearing',
  requirement: 'gehoord-4:7',
  summary: 'Gebeld op 19 maart.',
  by: 'worker-1',
  on,
};
const letter: CaseCommand = {
  type: 'sendLetter',
  letter: { letterId: 'letter-1', title: 'Kinderbijslag', html: '<p>', text: 'U krijgt' },
  by: 'worker-1',
  on,
};
const stop: CaseCommand = {
  type: 'stop',
  reason: 'childDied',
  takeOver: { organisation: 'contactcentrum', role: 'contactcentrum.medewerker' },
  on,
};
const names = (commands: readonly CaseCommand[], pack = samplePack()) =>
  play(commands, pack).map(({ type }) => type);

describe('opening', () => {
  it('starts at once when the plan waits for nothing', () => {
    expect(names([OPEN])).toEqual(['received', 'started']);
  });
  it('waits for the child to be registered, and then starts', () => {
    expect(names([OPEN], waitingPack())).toEqual(['received', 'waiting-began']);
    expect(names([OPEN, { type: 'start', on }], waitingPack())).toEqual([
      'received',
      'waiting-began',
      'started',
    ]);
  });
  it('does not wait for what came along', () => {
    const known = { value: { state: 'known', value: 'x' }, origin: { source: 'persons' } } as const;
    const command = { ...OPEN, part: samplePart({ fields: { 'kind.bsn': known } }) } as CaseCommand;
    expect(names([command], waitingPack())).toEqual(['received', 'started']);
  });
  it.each([
    ['twice', [OPEN, OPEN], 'case.exists'],
    ['with another pack', [{ ...OPEN, part: samplePart({ pack: 'x/y' }) } as CaseCommand], 'case.wrong-pack'],
    ['later than its first command', [propose], 'case.missing'],
    ['and starting again', [OPEN, { type: 'start', on } as CaseCommand], 'case.not-waiting'],
  ])('is refused %s', (_name, commands, code) => {
    expect(refusalOf(commands)).toBe(code);
  });
});

describe('tasks', () => {
  const claim: CaseCommand = { type: 'claim', task: 'beoordelen', worker: 'worker-1' };
  const another: CaseCommand = { ...claim, worker: 'worker-2' };
  it('are claimed by one worker at a time', () => {
    expect(caseOf(play([OPEN, claim, claim]))?.claims).toEqual({ beoordelen: 'worker-1' });
    expect(refusalOf([OPEN, claim, another])).toBe('case.task-taken');
  });
  it('are given back and handed over', () => {
    const release: CaseCommand = { type: 'release', task: 'beoordelen', worker: 'worker-1' };
    const hand: CaseCommand = { type: 'reassign', task: 'beoordelen', worker: 'lead', to: 'worker-2' };
    expect(caseOf(play([OPEN, claim, release, another]))?.claims).toEqual({ beoordelen: 'worker-2' });
    expect(caseOf(play([OPEN, claim, hand]))?.claims).toEqual({ beoordelen: 'worker-2' });
    expect(refusalOf([OPEN, another, release])).toBe('case.not-yours');
    expect(refusalOf([OPEN, hand])).toBe('case.not-yours');
  });
  it('exist in the plan', () => {
    expect(refusalOf([OPEN, { ...claim, task: 'dromen' }])).toBe('case.task-unknown');
  });
});

describe('asking the resident', () => {
  const ask: CaseCommand = {
    type: 'ask',
    questionId: 'q1',
    question: 'Woont uw kind bij u?',
    answerBy: day('2026-04-03'),
    by: 'worker-1',
    on,
  };
  const withoutTerm: CaseCommand = { type: 'ask', questionId: 'q1', question: '?', by: 'worker-1', on };
  const answer: CaseCommand = {
    type: 'receiveAnswer',
    questionId: 'q1',
    answer: 'Ja',
    on: day('2026-03-30'),
  };
  it('suspends the term from the day of asking to the set day (Awb 4:15)', () => {
    expect(play([OPEN, ask]).at(-1)).toEqual({
      type: 'term-suspended',
      data: { questionId: 'q1', deadline: 'beslissen', from: on, until: '2026-04-03', article: 'Awb 4:15' },
    });
  });
  it('suspends nothing without a set term', () => {
    expect(names([OPEN, withoutTerm])).toEqual(['received', 'started', 'question-asked']);
  });
  it('suspends nothing where no term exists', () => {
    const pack = samplePack({ outcomeKind: 'privaat' });
    expect(names([OPEN, ask], pack)).not.toContain('term-suspended');
  });
  it('resumes the term on the answer', () => {
    expect(play([OPEN, ask, answer]).at(-1)?.data).toMatchObject({ on: '2026-03-30', because: 'answered' });
    expect(caseOf(play([OPEN, ask, answer]))?.questions).toMatchObject([{ open: false, answer: 'Ja' }]);
  });
  it('resumes the term at the end of the set term when nothing came', () => {
    const expire: CaseCommand = { type: 'expireQuestion', questionId: 'q1', on: day('2026-04-04') };
    expect(play([OPEN, ask, expire]).at(-1)?.data).toMatchObject({ on: '2026-04-03', because: 'expired' });
    expect(refusalOf([OPEN, ask, { ...expire, on: day('2026-04-03') }])).toBe('case.question-unknown');
  });
  it('is one question at a time, with time to answer', () => {
    expect(refusalOf([OPEN, ask, { ...ask, questionId: 'q2' }])).toBe('case.question-open');
    expect(refusalOf([OPEN, { ...ask, answerBy: on }])).toBe('case.answer-term-past');
    expect(refusalOf([OPEN, ask, answer, answer])).toBe('case.question-unknown');
  });
});

describe('deciding', () => {
  it('follows the proposal', () => {
    expect(names([OPEN, propose, asProposed]).slice(2)).toEqual(['proposed', 'decision-taken', 'decided']);
    expect(play([OPEN, propose, asProposed]).at(-1)?.data).toMatchObject({
      result: 'toegekend',
      deviated: false,
    });
  });
  it('deviates with a reason that is kept', () => {
    const taken = play([OPEN, propose, hear, refuse]).find(({ type }) => type === 'decision-taken');
    expect(taken?.data).toMatchObject({
      deviation: { proposed: 'toegekend', reason: 'Het kind woont niet bij u.' },
    });
  });
  const undecided = (state: 'provisional' | 'unknown'): CaseCommand => ({
    type: 'propose',
    evaluation: sampleEvaluation({
      outcomes: {
        heeftRecht: state === 'unknown' ? { state, reason: 'notAsked' } : { state, value: true },
      },
    }),
  });
  const system: CaseCommand = { ...asProposed, by: 'system' };
  const noReason = { ...refuse, manner: { ...refuse.manner, reason: ' ' } } as CaseCommand;
  const noResult = { ...refuse, manner: { ...refuse.manner, result: 'misschien' } } as CaseCommand;
  describe('for a day without a figure', () => {
    const withoutFigure = (provisional: boolean): CaseCommand => ({
      type: 'propose',
      evaluation: sampleEvaluation({
        outcomes: {
          heeftRecht: { state: 'known', value: true },
          bedrag: { state: 'provisional', value: '298.40' },
        },
        parameters: [{ name: 'bedrag', value: '298.40', provisional }],
      }),
    });
    const otherwise = (bedrag: string | null): CaseCommand =>
      ({
        ...refuse,
        manner: {
          ...refuse.manner,
          result: 'toegekend',
          outcomes: {
            heeftRecht: { state: 'known', value: true },
            bedrag: { state: 'known', value: bedrag },
          },
        },
      }) as CaseCommand;
    it.each([['298.40'], ['300.00']])('a worker cannot grant %s, the same or another', (bedrag) => {
      expect(refusalOf([OPEN, withoutFigure(true), otherwise(bedrag)])).toBe('case.no-figure');
    });
    it.each([[null], ['0'], ['0.00']])('a worker can decide without an amount (%s)', (bedrag) => {
      expect(names([OPEN, withoutFigure(true), otherwise(bedrag)])).toContain('decided');
    });
    it('what is provisional by a fact only, a worker can find out', () => {
      expect(names([OPEN, withoutFigure(false), otherwise('300.00')])).toContain('decided');
    });
  });
  it.each([
    ['a provisional outcome', [OPEN, undecided('provisional'), asProposed], 'case.undecidable'],
    ['an unknown outcome', [OPEN, undecided('unknown'), asProposed], 'case.undecidable'],
    ['no proposal', [OPEN, asProposed], 'case.no-proposal'],
    ['a refusal without hearing (Awb 4:7)', [OPEN, propose, refuse], 'case.requirement-unmet'],
    ['a deviation without reason', [OPEN, propose, noReason], 'case.reason-missing'],
    ['a result the pack lacks', [OPEN, propose, noResult], 'case.result-unknown'],
    ['the system in a proposed pack', [OPEN, propose, system], 'case.automation-not-allowed'],
    ['a second time', [OPEN, propose, asProposed, asProposed], 'case.not-working'],
    [
      'a hearing nobody asks for',
      [OPEN, { ...hear, requirement: 'x' } as CaseCommand],
      'case.requirement-unknown',
    ],
  ])('is refused for %s', (_name, commands, code) => {
    expect(refusalOf(commands)).toBe(code);
  });
  it('is not how a withdrawal comes about, though the pack has a letter for it', () => {
    const { plan } = samplePack();
    const [given] = plan.results;
    if (!given) throw new Error('The sample pack has no result.');
    const pack = samplePack({
      plan: { ...plan, results: [...plan.results, { ...given, name: 'ingetrokken' }] },
    });
    const withdrawn = { ...refuse, manner: { ...refuse.manner, result: 'ingetrokken' } } as CaseCommand;
    expect(refusalOf([OPEN, propose, withdrawn], pack)).toBe('case.result-unknown');
  });
  it('is done by the system in a full pack', () => {
    expect(names([OPEN, propose, system], samplePack({ automation: 'full' }))).toContain('decided');
  });
});

describe('the letter', () => {
  const sent = (kind: 'beschikking' | 'akte' | 'privaat') =>
    play([OPEN, propose, asProposed, letter], samplePack({ outcomeKind: kind })).at(-1)?.data;
  it('names the last day to object: six weeks after it went out (Awb 6:7, 6:8)', () => {
    expect(sent('beschikking')).toMatchObject({ objection: { by: '2026-05-01', article: 'Awb 6:7' } });
  });
  it.each(['akte', 'privaat'] as const)('of a %s has no objection route', (kind) => {
    expect(sent(kind)).not.toHaveProperty('objection');
  });
  it('goes out once, after the decision', () => {
    expect(refusalOf([OPEN, letter])).toBe('case.not-decided');
    expect(refusalOf([OPEN, propose, asProposed, letter, letter])).toBe('case.letter-sent');
  });
});

describe('registering the child', () => {
  const request: CaseCommand = { type: 'requestRegistration', on };
  const done: CaseCommand = { type: 'confirmRegistration', birthDate: day('2026-03-14'), on };
  it('happens once, after the deed', () => {
    const events = names([OPEN, propose, asProposed, request, request, done, done]);
    expect(events.slice(-2)).toEqual(['registration-requested', 'child-registered']);
    expect(refusalOf([OPEN, request])).toBe('case.not-decided');
    expect(refusalOf([OPEN, done])).toBe('case.not-requested');
  });
});

describe('ending', () => {
  const withdraw: CaseCommand = { type: 'withdraw', reason: 'resident', on };
  const close: CaseCommand = { type: 'close', cause: 'letterSent', on };
  it('stops everything at once when the child died, also after the decision', () => {
    expect(caseOf(play([OPEN, stop]))).toMatchObject({ phase: 'stopped', claims: {} });
    expect(caseOf(play([OPEN, propose, asProposed, stop, stop]))?.phase).toBe('stopped');
  });
  it('sends no automatic letter after a stop; a worker may write', () => {
    const automatic = { ...letter, by: 'system' } as CaseCommand;
    expect(refusalOf([OPEN, stop, automatic])).toBe('case.no-automatic-letter');
    expect(names([OPEN, stop, letter])).toContain('letter-sent');
  });
  it.each([
    ['withdrawn after the decision', [OPEN, propose, asProposed, withdraw], 'case.over'],
    ['closed while open', [OPEN, close], 'case.not-decided'],
    ['closed after a stop', [OPEN, stop, close], 'case.over'],
    [
      'reminded after the end',
      [OPEN, withdraw, { type: 'remind', about: 'x', on } as CaseCommand],
      'case.over',
    ],
    ['asked after a stop', [OPEN, stop, propose], 'case.not-working'],
  ])('cannot be %s', (_name, commands, code) => {
    expect(refusalOf(commands)).toBe(code);
  });
  it('closes after a decision or a withdrawal', () => {
    expect(caseOf(play([OPEN, propose, asProposed, close]))?.phase).toBe('closed');
    expect(caseOf(play([OPEN, withdraw, close]))?.phase).toBe('closed');
  });
});

describe('being late', () => {
  const notice: CaseCommand = { type: 'noticeLate', deadline: 'beslissen', on: day('2026-05-12') };
  const tell: CaseCommand = {
    type: 'notifyLate',
    deadline: 'beslissen',
    by: 'worker-1',
    on: day('2026-05-12'),
  };
  it('is noticed once and told to the resident (Awb 4:14)', () => {
    expect(caseOf(play([OPEN, notice, notice]))?.late).toEqual({ beslissen: 'noticed' });
    expect(caseOf(play([OPEN, notice, tell]))?.late).toEqual({ beslissen: 'notified' });
    expect(refusalOf([OPEN, tell])).toBe('case.not-late');
  });
  it('is not said before the term has passed', () => {
    expect(refusalOf([OPEN, { ...notice, on: day('2026-05-11') }])).toBe('case.not-late');
    expect(refusalOf([OPEN, { ...notice, deadline: 'x' }])).toBe('case.deadline-unknown');
  });
});
