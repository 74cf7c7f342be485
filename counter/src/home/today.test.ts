import type { JourneyView, TrackerRow } from '@eenloket/journeys';
import { addDays, legalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenJourney } from '../ports/journeys-port.js';
import { todayOf } from './today.js';

const text = { nl: 'x', en: 'x' };
const on = legalDate('2026-03-16');
const row = (change: Partial<TrackerRow> = {}): TrackerRow => ({
  partId: 'j.svb',
  pack: 'svb/kinderbijslag',
  organisation: 'svb',
  status: 'working',
  statusText: text,
  next: text,
  letters: [],
  ...change,
});
const journey = (change: Partial<JourneyView> = {}): OpenJourney => ({
  journeyId: 'j',
  lifeEvent: 'kind-krijgen',
  view: {
    phase: 'born',
    startedOn: on,
    on,
    children: [{ childRef: 'a', birthDate: on, stillborn: false }],
    path: [],
    known: [],
    needed: [],
    partnerWaits: [],
    toConfirm: [],
    mayApprove: false,
    approved: false,
    tracker: [],
    sent: [],
    ...change,
  },
});
const asked = (days: number) =>
  row({ question: { questionId: `q${days}`, question: '?', answerBy: addDays(on, days) } });
const kinds = (...journeys: OpenJourney[]) => todayOf(journeys).todo.map(({ kind }) => kind);

describe('today', () => {
  it('asks nothing of who has nothing to do', () => {
    expect(todayOf([])).toEqual({ todo: [], running: [], declined: [] });
    expect(kinds(journey())).toEqual([]);
  });
  it('goes on with open questions, and approves when there are none', () => {
    expect(kinds(journey({ needed: [{ fact: 'a' } as never] }))).toEqual(['questions']);
    expect(kinds(journey({ mayApprove: true }))).toEqual(['approve']);
  });
  it('reports the birth of who is expecting', () => {
    expect(kinds(journey({ children: [] }))).toEqual(['reportBirth']);
  });
  it('puts the question with the first date first, and undated things last', () => {
    const two = journey({ tracker: [asked(9), asked(2)], mayApprove: true });
    expect(todayOf([two]).todo.map((todo) => ('by' in todo ? todo.by : todo.kind))).toEqual([
      addDays(on, 2),
      addDays(on, 9),
      'approve',
    ]);
  });
  it('shows what others are at work on, and not what is over', () => {
    const tracker = ['working', 'waiting', 'closed', 'withdrawn', 'stopped'].map((status) => row({ status }));
    expect(todayOf([journey({ tracker })]).running).toHaveLength(2);
  });
  it('asks nothing of a stopped journey', () => {
    const stopped = {
      reason: 'childDied',
      on,
      takeOver: { organisation: 'contactcentrum', role: 'x' },
    } as const;
    expect(kinds(journey({ stopped, mayApprove: true, tracker: [asked(1)] }))).toEqual([]);
  });
});

const duty = (days: number): JourneyView['path'][number]['duties'][number] => ({
  name: 'aangifte',
  label: { nl: 'Aangifte doen', en: 'Declare' },
  date: addDays(on, days),
  article: 'BW 1:19e lid 7',
  why: [],
  suspended: false,
  overdue: days < 0,
});
const step = (duties: JourneyView['path'][number]['duties'], sent = false): JourneyView['path'][number] => ({
  number: 1,
  part: 'gemeente/geboorteaangifte',
  pack: 'gemeente/geboorteaangifte',
  title: text,
  summary: text,
  mode: 'approve',
  sent,
  duties,
  receives: {},
});

describe('what the law asks of the resident', () => {
  it('stands among the things to do with its date, of twins once', () => {
    const twins = journey({ path: [step([duty(3)]), step([duty(3)])] });
    expect(todayOf([twins]).todo).toMatchObject([
      { kind: 'duty', by: addDays(on, 3), article: 'BW 1:19e lid 7', overdue: false },
    ]);
  });
  it('is gone once it is sent', () => {
    expect(todayOf([journey({ path: [step([duty(3)], true)] })]).todo).toEqual([]);
  });
});

it('asks a partner for agreement', () => {
  expect(todayOf([], [{ journeyId: 'x', facts: [] }]).todo).toEqual([{ kind: 'partner', journeyId: 'x' }]);
});

it('is in order of date, whatever the order it comes in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (days) => {
      const { todo } = todayOf([journey({ tracker: days.map(asked) })]);
      const dates = todo.flatMap((each) => ('by' in each && each.by ? [each.by] : []));
      expect(dates).toEqual([...dates].sort());
      expect(todo).toHaveLength(days.length);
    }),
  );
});
