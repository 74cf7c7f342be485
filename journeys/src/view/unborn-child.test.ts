import { describe, expect, it } from 'vitest';
import { answersFor, approve, born, collect, confirmIban, on, play, start } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyCommand } from '../domain/journey-command.js';
import { journeyOf } from '../domain/journey-of.js';
import { fieldsFor } from '../domain/fields-for.js';
import { journeyView } from './journey-view.js';

const sample = sampleCatalogue();
// As in the real life event: recognition is on offer before the birth and after it.
const catalogue: JourneyCatalogue = {
  ...sample,
  lifeEvent: {
    ...sample.lifeEvent,
    phases: sample.lifeEvent.phases.map((phase) =>
      phase.name === 'born'
        ? { ...phase, services: [...phase.services, ...sample.lifeEvent.phases[0]!.services] }
        : phase,
    ),
  },
};
const UNBORN = 'journey-1.gemeente-erkenning';
const unmarried: JourneyCommand = { type: 'answer', fact: 'huishouden.gehuwd', value: false, on };
const expecting = [start('expecting'), collect, unmarried];
const viewAfter = (...commands: readonly JourneyCommand[]) =>
  journeyView(play(commands, catalogue), catalogue, {}, on)!;
const packsAfter = (...commands: readonly JourneyCommand[]) =>
  viewAfter(...commands).path.map(({ part }) => part);
const decided = (result: string): JourneyCommand => ({
  type: 'receive',
  received: {
    name: 'decided',
    event: { partId: UNBORN, caseId: 'case-1', result, outcomes: {}, explanation: [], deviated: false },
  },
  on,
});

describe('before birth', () => {
  it('a part of a child is about the unborn child and can be sent; nothing else can', () => {
    expect(viewAfter(...expecting)).toMatchObject({
      path: [{ part: 'gemeente/erkenning', organisation: 'gemeente-utrecht', mode: 'approve' }],
      mayApprove: true,
    });
    const sent = play([...expecting, approve], catalogue).filter(({ type }) => type === 'part-approved');
    expect(sent).toMatchObject([
      { data: { partId: UNBORN, per: 'child', organisation: 'gemeente-utrecht' } },
    ]);
    expect(sent[0]?.data).not.toHaveProperty('childRef');
  });
});

describe('after birth', () => {
  const after = [...expecting, approve, born('a', 'b')];
  it('what was sent for the unborn child is not offered again, and everything else is approved as ever', () => {
    expect(packsAfter(...after)).not.toContain('gemeente/erkenning#a');
    const all = play(
      [
        ...after,
        ...['a', 'b'].flatMap(answersFor),
        confirmIban,
        { type: 'approve', approvalId: 'approval-2', evaluations: {}, on },
      ],
      catalogue,
    );
    expect(all.filter(({ type }) => type === 'part-approved')).toHaveLength(1 + 3 * 2);
  });
  it('it is offered for each child when nothing was sent before, or when it was withdrawn', () => {
    const each = ['gemeente/erkenning#a', 'gemeente/erkenning#b'];
    expect(packsAfter(...expecting, born('a', 'b'))).toEqual(expect.arrayContaining(each));
    const withdrawn: JourneyCommand = { type: 'withdraw', partId: UNBORN, reason: '', on };
    expect(packsAfter(...expecting, approve, withdrawn, born('a', 'b'))).toEqual(
      expect.arrayContaining(each),
    );
  });
  it('what the municipality decided before birth holds for the child, with its origin', () => {
    const fields = (...commands: readonly JourneyCommand[]) =>
      fieldsFor(journeyOf(play(commands, catalogue))!, 'a')['kind.erkend'];
    expect(fields(...expecting, approve, decided('erkend'), born('a'))).toEqual({
      value: { state: 'known', value: true },
      origin: { source: 'case', holder: 'gemeente/erkenning' },
    });
    expect(fields(...expecting, approve, decided('nietErkend'), born('a'))).toBeUndefined();
  });
});
