import type { Pack } from '@eenloket/catalogue';
import { ok } from '@eenloket/kit';
import type { CommandOf } from '../domain/case-command.js';
import type { CaseEvent } from '../domain/case-event.js';
import { refuse } from '../domain/refusal.js';
import type { Decided, Decider } from './decider.js';

/**
 * Opens a case from an approved part: it waits when the plan waits for a fact of another organisation
 * (`plan.start.waitFor`) that did not come along, else it starts at once.
 */
export const open = (command: CommandOf<'open'>, pack: Pack): Decided => {
  const { caseId, organisation, part, on } = command;
  if (part.pack !== pack.id)
    return refuse(
      'case.wrong-pack',
      `Part is for ${part.pack}, the pack given is ${pack.id}; pass that pack.`,
    );
  const { waitFor } = pack.plan.start;
  const waits = waitFor !== undefined && part.fields[waitFor.fact]?.value.state !== 'known';
  const first: CaseEvent = waits
    ? { type: 'waiting-began', data: waitFor }
    : { type: 'started', data: { on } };
  return ok([{ type: 'received', data: { ...part, caseId, organisation } }, first]);
};

/** The fact that was waited for is there: work begins. */
export const start: Decider<'start'> = (state, { on }) =>
  state.phase === 'waiting'
    ? ok([{ type: 'started', data: { on } }])
    : refuse('case.not-waiting', `Case ${state.caseId} does not wait; it needs no start.`);

/** What is waited for takes longer; whoever waits is told so, and by whom it is worked on. */
export const prolongWait: Decider<'prolongWait'> = (state, { delay }) =>
  state.phase === 'waiting'
    ? ok([{ type: 'wait-prolonged', data: delay }])
    : refuse('case.not-waiting', `Case ${state.caseId} does not wait; nothing takes longer.`);

/** Keeps what the rules propose, whole: outcomes, explanation, trace, parameters, bundle and engine. */
export const propose: Decider<'propose'> = (state, { evaluation }) =>
  state.phase === 'working'
    ? ok([{ type: 'proposed', data: { evaluation } }])
    : refuse('case.not-working', `Case ${state.caseId} is not being worked on; nothing is proposed.`);
