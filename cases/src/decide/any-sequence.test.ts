import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPEN } from '../../testing/play.ts';
import { day, sampleEvaluation, samplePack } from '../../testing/sample-pack.ts';
import { caseOf } from '../domain/case-of.js';
import type { CaseCommand } from '../domain/case-command.js';
import type { CaseEvent } from '../domain/case-event.js';
import { holds } from '../../testing/holds.ts';
import { planOf } from '../plan/plan-of.js';
import { decide } from './decide.js';

const on = day('2026-03-20');
const takeOver = { organisation: 'contactcentrum', role: 'contactcentrum.medewerker' };
const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.constant<CaseCommand>(OPEN),
  fc.constant<CaseCommand>({ type: 'start', on }),
  fc.constant<CaseCommand>({ type: 'propose', evaluation: sampleEvaluation() }),
  fc
    .record({ task: fc.constantFrom('beoordelen', 'navragen'), worker: fc.constantFrom('w1', 'w2') })
    .chain((task) => fc.constantFrom<CaseCommand>({ type: 'claim', ...task }, { type: 'release', ...task })),
  fc
    .constantFrom('q1', 'q2', 'q3')
    .chain((questionId) =>
      fc.constantFrom<CaseCommand>(
        { type: 'ask', questionId, question: '?', answerBy: day('2026-04-03'), by: 'w1', on },
        { type: 'receiveAnswer', questionId, answer: 'ja', on: day('2026-03-25') },
      ),
    ),
  fc.constantFrom<CaseCommand>(
    { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on },
    { type: 'sendLetter', letter: { letterId: 'l1', title: '', html: '', text: '' }, by: 'system', on },
    { type: 'requestRegistration', on },
    { type: 'confirmRegistration', birthDate: on, on },
    { type: 'withdraw', reason: 'x', on },
    { type: 'stop', reason: 'childDied', takeOver, on },
    { type: 'close', cause: 'x', on },
  ),
);

const run = (commands: readonly CaseCommand[]): readonly CaseEvent[] =>
  commands.reduce<readonly CaseEvent[]>((events, command) => {
    const decided = decide(caseOf(events), command, samplePack());
    return decided.ok ? [...events, ...decided.value] : events;
  }, []);

const anyRun = fc.array(anyCommand, { maxLength: 40 }).map((commands) => run([OPEN, ...commands]));
const count = (events: readonly CaseEvent[], name: string) =>
  events.filter(({ type }) => type === name).length;

describe('after any sequence of commands', () => {
  it('a case is received, decided and registered at most once', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        expect(count(events, 'received')).toBe(1);
        expect(count(events, 'decided')).toBeLessThanOrEqual(1);
        expect(count(events, 'child-registered')).toBeLessThanOrEqual(1);
        expect(count(events, 'letter-sent')).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('a stopped case stays stopped, and nothing is sent after it', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        const at = events.findIndex(({ type }) => type === 'stopped');
        fc.pre(at >= 0);
        expect(caseOf(events)?.phase).toBe('stopped');
        expect(events.slice(at).map(({ type }) => type)).not.toContain('letter-sent');
      }),
    );
  });
  it('at most one question is open, and what is suspended belongs to it', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        const state = caseOf(events);
        const open = state?.questions.filter((question) => question.open) ?? [];
        expect(open.length).toBeLessThanOrEqual(1);
        for (const { questionId } of state?.suspensions.filter((suspension) => suspension.open) ?? [])
          expect(questionId).toBe(open[0]?.questionId);
      }),
    );
  });
  it('the plan is a function of events, pack and day', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        const copy = JSON.parse(JSON.stringify(events)) as readonly CaseEvent[];
        expect(planOf(copy, samplePack(), on, holds)).toEqual(planOf(events, samplePack(), on, holds));
      }),
    );
  });
});
