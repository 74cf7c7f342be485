import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor, approve, born, collect, confirmIban, on, start, takeOver } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import type { JourneyCommand } from '../domain/journey-command.js';
import type { JourneyEvent } from '../domain/journey-event.js';
import { journeyOf } from '../domain/journey-of.js';
import { journeyView } from '../view/journey-view.js';
import { decide } from './decide.js';

const PARTS = ['gemeente/geboorteaangifte#a', 'svb/kinderbijslag#a', 'zorgverzekeraar/inschrijving-kind#a'];

const anyCommand = fc.oneof(
  fc.constantFrom<JourneyCommand>(
    start('born'),
    collect,
    born('a'),
    born('a', 'b'),
    confirmIban,
    approve,
    { ...approve, approvalId: 'approval-2' } as JourneyCommand,
    { type: 'approveAsPartner', on },
    { type: 'movePhase', phase: 'expecting', on },
    { type: 'movePhase', phase: 'born', on },
    ...answersFor('a'),
    ...answersFor('b'),
  ),
  fc
    .constantFrom(...PARTS)
    .chain((part) =>
      fc.constantFrom<JourneyCommand>({ type: 'refusePart', part, on }, { type: 'restorePart', part, on }),
    ),
  fc.constantFrom<JourneyCommand>(
    { type: 'withdraw', partId: 'journey-1.svb-kinderbijslag.a', reason: 'x', on },
    { type: 'stop', reason: 'childDied', takeOver, on },
  ),
);

const run = (commands: readonly JourneyCommand[]): readonly JourneyEvent[] =>
  commands.reduce<readonly JourneyEvent[]>((events, command) => {
    const decided = decide(journeyOf(events), command, sampleCatalogue());
    return decided.ok ? [...events, ...decided.value] : events;
  }, []);

const anyRun = fc
  .array(anyCommand, { maxLength: 40 })
  .map((commands) => run([start('born'), collect, born('a'), ...answersFor('a'), confirmIban, ...commands]));

describe('after any sequence of commands', () => {
  it('a phase is approved at most once and a part is sent at most once', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        const phases = events.flatMap((event) => (event.type === 'approved' ? [event.data.phase] : []));
        const parts = events.flatMap((event) => (event.type === 'part-approved' ? [event.data.partId] : []));
        expect(new Set(phases).size).toBe(phases.length);
        expect(new Set(parts).size).toBe(parts.length);
      }),
    );
  });
  it('a stopped journey stays stopped, offers nothing and sends nothing', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        const at = events.findIndex(({ type }) => type === 'stopped');
        fc.pre(at >= 0);
        expect(events.slice(at).map(({ type }) => type)).not.toContain('part-approved');
        expect(journeyView(events, sampleCatalogue(), {}, on)?.path).toEqual([]);
        expect(journeyOf(events)?.stopped).toBeDefined();
      }),
    );
  });
  it('an organisation receives exactly the fields of its pack', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        for (const event of events)
          if (event.type === 'part-approved')
            expect(Object.keys(event.data.fields)).toEqual(sampleCatalogue().pack(event.data.pack)?.receives);
      }),
    );
  });
  it('nothing that is known is asked', () => {
    fc.assert(
      fc.property(anyRun, (events) => {
        const view = journeyView(events, sampleCatalogue(), {}, on);
        const key = (fact: { fact: string; childRef?: string }) => `${fact.fact}#${fact.childRef ?? ''}`;
        const known = view?.known.map(key) ?? [];
        for (const question of view?.needed ?? []) expect(known).not.toContain(key(question));
      }),
    );
  });
});
