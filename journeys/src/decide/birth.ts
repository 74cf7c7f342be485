import { ok } from '@eenloket/kit';
import type { CommandOf } from '../domain/journey-command.js';
import type { JourneyEvent } from '../domain/journey-event.js';
import type { JourneyState } from '../domain/journey-state.js';
import { refuse } from '../domain/refusal.js';
import type { Decider } from './decider.js';
import { deedEvents } from './stillbirth.js';

const stopEvents = (
  state: JourneyState,
  { reason, childRef, takeOver, on }: Omit<CommandOf<'stop'>, 'type'>,
): readonly JourneyEvent[] => [
  {
    type: 'stopped',
    data: { reason, takeOver, on, ...(childRef === undefined ? {} : { childRef }) },
  },
  ...Object.values(state.parts)
    .filter(({ over }) => !over)
    .map(({ part, organisation }): JourneyEvent => ({
      type: 'part-stopped',
      data: { partId: part.partId, reason, organisation },
    })),
];

/**
 * Reports the birth of one or more children. A child born dead stops everything at once, save the deed that its
 * municipality of birth makes of it.
 */
export const reportBirth: Decider<'reportBirth'> = (state, { children, takeOver, on }, catalogue) => {
  if (state.children.length > 0)
    return refuse(
      'journey.already-born',
      `The birth is reported already in ${state.journeyId}; ask a worker.`,
    );
  if (children.length === 0)
    return refuse(
      'journey.no-child',
      `A report of birth in ${state.journeyId} names no child; name at least one.`,
    );
  const reported = { type: 'birth-reported', data: { children, on } } as const;
  const stillborn = children.find((child) => child.stillborn);
  if (stillborn)
    return ok([
      reported,
      ...deedEvents(state, reported, catalogue),
      ...stopEvents(state, { reason: 'stillborn', childRef: stillborn.childRef, takeOver, on }),
    ]);
  return ok([reported, { type: 'phase-moved', data: { phase: 'born', on } }]);
};

/** A child died: every offer stops, every organisation is told, one worker takes over. Twice is once. */
export const stop: Decider<'stop'> = (state, command) =>
  state.stopped ? ok([]) : ok(stopEvents(state, command));

/** Moves to another phase of the life event. */
export const movePhase: Decider<'movePhase'> = (state, { phase, on }, { lifeEvent }) =>
  lifeEvent.phases.some(({ name }) => name === phase)
    ? ok(state.phase === phase ? [] : [{ type: 'phase-moved', data: { phase, on } }])
    : refuse('journey.phase-unknown', `${lifeEvent.id} has no phase ${phase}; choose one it has.`);
