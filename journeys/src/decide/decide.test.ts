import { describe, expect, it } from 'vitest';
import {
  answersFor,
  approve,
  born,
  collect,
  confirmIban,
  on,
  play,
  ready,
  refusalOf,
  start,
  takeOver,
} from '../../testing/play.ts';
import { day, sampleCatalogue } from '../../testing/sample-catalogue.ts';
import type { JourneyCommand } from '../domain/journey-command.js';
import { journeyOf } from '../domain/journey-of.js';

const PART = 'journey-1.svb-kinderbijslag.a';
const names = (commands: readonly JourneyCommand[], catalogue = sampleCatalogue()) =>
  play(commands, catalogue).map(({ type, data }) =>
    type === 'part-approved' ? `${type} ${data.pack}#${data.childRef ?? ''} -> ${data.organisation}` : type,
  );
const parts = (commands: readonly JourneyCommand[], catalogue = sampleCatalogue()) =>
  names(commands, catalogue).filter((name) => name.startsWith('part-approved'));
const opened: JourneyCommand = {
  type: 'receive',
  received: {
    name: 'opened',
    event: { partId: PART, caseId: 'case-1', pack: 'svb/kinderbijslag', status: 'waiting' },
  },
  on,
};
const asked: JourneyCommand = {
  type: 'receive',
  received: {
    name: 'question-asked',
    event: { partId: PART, caseId: 'case-1', questionId: 'q1', question: 'Woont uw kind bij u?' },
  },
  on,
};
const stop: JourneyCommand = { type: 'stop', reason: 'childDied', childRef: 'a', takeOver, on };

describe('a birth, event by event', () => {
  it('goes to every organisation after one approval', () => {
    expect(names([...ready('a'), approve])).toMatchInlineSnapshot(`
      [
        "started",
        "facts-collected",
        "birth-reported",
        "phase-moved",
        "fact-answered",
        "fact-answered",
        "fact-confirmed",
        "approved",
        "part-approved gemeente/geboorteaangifte#a -> gemeente-amsterdam",
        "part-approved svb/kinderbijslag#a -> svb",
        "part-approved zorgverzekeraar/inschrijving-kind#a -> zorgverzekeraar",
      ]
    `);
  });
  it('leaves out a refused part and sends the rest', () => {
    const refuse: JourneyCommand = { type: 'refusePart', part: 'zorgverzekeraar/inschrijving-kind#a', on };
    expect(parts([...ready('a'), refuse, refuse, approve])).toMatchInlineSnapshot(`
      [
        "part-approved gemeente/geboorteaangifte#a -> gemeente-amsterdam",
        "part-approved svb/kinderbijslag#a -> svb",
      ]
    `);
    const restore: JourneyCommand = { type: 'restorePart', part: 'zorgverzekeraar/inschrijving-kind#a', on };
    expect(parts([...ready('a'), refuse, restore, approve])).toHaveLength(3);
  });
  it('of twins has a part for each child', () => {
    expect(parts([...ready('a', 'b'), approve])).toMatchInlineSnapshot(`
      [
        "part-approved gemeente/geboorteaangifte#a -> gemeente-amsterdam",
        "part-approved gemeente/geboorteaangifte#b -> gemeente-amsterdam",
        "part-approved svb/kinderbijslag#a -> svb",
        "part-approved svb/kinderbijslag#b -> svb",
        "part-approved zorgverzekeraar/inschrijving-kind#a -> zorgverzekeraar",
        "part-approved zorgverzekeraar/inschrijving-kind#b -> zorgverzekeraar",
      ]
    `);
  });
  it('of a child born dead stops at once and sends nothing', () => {
    const dead: JourneyCommand = {
      type: 'reportBirth',
      children: [{ childRef: 'a', birthDate: day('2026-03-14'), stillborn: true }],
      takeOver,
      on,
    };
    expect(names([start('born'), collect, dead])).toEqual([
      'started',
      'facts-collected',
      'birth-reported',
      'stopped',
    ]);
    expect(refusalOf([start('born'), collect, dead, approve])).toBe('journey.stopped');
  });
  it('of a later child tells SVB, which begins by itself without an application', () => {
    const catalogue = sampleCatalogue(['svb/kinderbijslag']);
    expect(parts([...ready('a'), approve], catalogue)).toEqual([
      'part-approved gemeente/geboorteaangifte#a -> gemeente-amsterdam',
      'part-approved svb/kinderbijslag#a -> svb',
      'part-approved zorgverzekeraar/inschrijving-kind#a -> zorgverzekeraar',
    ]);
    const told = play([...ready('a'), approve], catalogue).flatMap(({ type, data }) =>
      type === 'part-approved' ? [[data.pack, data.ownInitiative ?? false]] : [],
    );
    expect(told).toContainEqual(['svb/kinderbijslag', true]);
    expect(told).toContainEqual(['gemeente/geboorteaangifte', false]);
  });
});

describe('approving', () => {
  it('before the birth is reported sends nothing, not even what is of the household', () => {
    expect(refusalOf([start('born'), collect, confirmIban, approve])).toBe('journey.nothing-to-approve');
  });
  it('twice is once', () => {
    const again: JourneyCommand = { ...approve, approvalId: 'approval-2' } as JourneyCommand;
    expect(names([...ready('a'), approve, again])).toEqual(names([...ready('a'), approve]));
  });
  it.each([
    ['a question is open', [start('born'), collect, born('a'), confirmIban, approve], 'journey.incomplete'],
    [
      'a possibly outdated fact is not confirmed',
      [start('born'), collect, born('a'), ...answersFor('a'), approve],
      'journey.incomplete',
    ],
    ['nothing is on offer', [start('born'), collect, approve], 'journey.nothing-to-approve'],
  ])('is refused while %s', (_name, commands, code) => {
    expect(refusalOf(commands)).toBe(code);
  });
  it('sends the rest where nobody here is competent for the place', () => {
    const elsewhere: JourneyCommand = {
      type: 'answer',
      fact: 'geboorte.gemeente',
      childRef: 'a',
      value: '9999',
      on,
    };
    const sent = play([...ready('a'), elsewhere, approve]).flatMap(({ type, data }) =>
      type === 'part-approved' ? [data.pack] : [],
    );
    // Child benefit waits for the registration, which happens elsewhere.
    expect(sent).toEqual(['zorgverzekeraar/inschrijving-kind']);
  });
  it('goes on when the resident does not know', () => {
    const unsure: readonly JourneyCommand[] = [
      start('born'),
      collect,
      born('a'),
      { type: 'answer', fact: 'geboorte.gemeente', childRef: 'a', value: '0344', on },
      { type: 'doNotKnow', fact: 'kind.voornamen', childRef: 'a', on },
      confirmIban,
      approve,
    ];
    expect(parts(unsure)).toHaveLength(3);
  });
});

describe('after the approval', () => {
  const sent = [...ready('a'), approve];
  it('a question of an organisation is answered once', () => {
    const answer: JourneyCommand = {
      type: 'answerOrganisation',
      partId: PART,
      questionId: 'q1',
      answer: 'Ja',
      on,
    };
    expect(play([...sent, opened, asked, answer]).at(-1)).toEqual({
      type: 'question-answered',
      data: { partId: PART, caseId: 'case-1', questionId: 'q1', answer: 'Ja', organisation: 'svb' },
    });
    expect(refusalOf([...sent, opened, asked, answer, answer])).toBe('journey.question-unknown');
    expect(refusalOf([...sent, answer])).toBe('journey.question-unknown');
  });
  it('a part is withdrawn, not refused', () => {
    const withdraw: JourneyCommand = { type: 'withdraw', partId: PART, reason: 'anders', on };
    expect(names([...sent, withdraw, withdraw]).filter((name) => name === 'part-withdrawn')).toHaveLength(1);
    expect(refusalOf([...sent, { type: 'refusePart', part: 'svb/kinderbijslag#a', on }])).toBe(
      'journey.approved',
    );
    expect(refusalOf([...sent, { ...withdraw, partId: 'x' } as JourneyCommand])).toBe('journey.part-unknown');
  });
  it('a notice that a term passed goes to its organisation, once, and only when it passed', () => {
    const late: JourneyCommand = {
      type: 'receive',
      received: {
        name: 'status-changed',
        event: {
          partId: PART,
          caseId: 'case-1',
          status: 'late',
          statusText: { nl: 'x', en: 'x' },
          holder: { organisation: 'svb', role: 'svb.behandelaar' },
          next: { nl: 'x', en: 'x' },
        },
      },
      on,
    };
    const give: JourneyCommand = { type: 'giveDefaultNotice', partId: PART, on };
    expect(play([...sent, opened, late, give, give]).at(-1)).toEqual({
      type: 'default-notice-given',
      data: {
        partId: PART,
        caseId: 'case-1',
        title: { nl: 'svb/kinderbijslag', en: 'svb/kinderbijslag' },
        organisation: 'svb',
        on,
      },
    });
    expect(refusalOf([...sent, opened, give])).toBe('journey.not-late');
    expect(refusalOf([...sent, give])).toBe('journey.part-unknown');
  });
  it('a child that dies stops every part, once, and one worker takes over', () => {
    const events = play([...sent, stop, stop]);
    expect(events.filter(({ type }) => type === 'part-stopped')).toHaveLength(3);
    expect(journeyOf(events)?.stopped).toEqual({ reason: 'childDied', on, takeOver });
    expect(refusalOf([...sent, stop, confirmIban])).toBe('journey.stopped');
  });
  it('what an organisation says is still taken in after a stop', () => {
    expect(refusalOf([...sent, stop, opened])).toBe('none');
    expect(refusalOf([...ready('a'), opened])).toBe('journey.part-unknown');
  });
  it('the phase moves on when every child is registered', () => {
    const registered = (childRef: string): JourneyCommand => ({
      type: 'receive',
      received: {
        name: 'child-registered',
        event: {
          partId: `journey-1.gemeente-geboorteaangifte.${childRef}`,
          caseId: 'c',
          childRef,
          birthDate: day('2026-03-14'),
          registeredOn: on,
        },
      },
      on,
    });
    const twins = [...ready('a', 'b'), approve];
    expect(journeyOf(play([...twins, registered('a')]))?.phase).toBe('born');
    expect(journeyOf(play([...twins, registered('a'), registered('b')]))?.phase).toBe('registered');
  });
});

describe('who asks the impossible is told what to do', () => {
  it.each([
    ['an unknown phase', [start('geslaagd')], 'journey.phase-unknown'],
    ['starting twice', [start('born'), start('born')], 'journey.exists'],
    ['a journey that is not there', [confirmIban], 'journey.missing'],
    ['a fact of no child', [start('born'), ...answersFor('z').slice(0, 1)], 'journey.no-child'],
    ['confirming what is not known', [start('born'), confirmIban], 'journey.fact-unknown'],
    ['a birth without a child', [start('born'), born()], 'journey.no-child'],
    ['a birth twice', [start('born'), born('a'), born('b')], 'journey.already-born'],
    [
      'refusing what is not offered',
      [start('born'), { type: 'refusePart', part: 'x', on } as JourneyCommand],
      'journey.part-unknown',
    ],
  ])('%s', (_name, commands, code) => {
    expect(refusalOf(commands)).toBe(code);
  });
});
