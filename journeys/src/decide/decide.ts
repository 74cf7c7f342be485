import { ok } from '@eenloket/kit';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { CommandOf, JourneyCommand } from '../domain/journey-command.js';
import type { JourneyState } from '../domain/journey-state.js';
import { refuse } from '../domain/refusal.js';
import { approve } from './approval.js';
import { movePhase, reportBirth, stop } from './birth.js';
import type { Decided, Decider } from './decider.js';
import { answer, collect, confirm, doNotKnow } from './facts.js';
import { answerOrganisation, receive } from './organisations.js';
import { requestDeed } from './stillbirth.js';
import { approveAsPartner, declineAsPartner } from './partner.js';
import { giveDefaultNotice, refusePart, restorePart, withdraw } from './parts.js';

type Later = Exclude<JourneyCommand['type'], 'start'>;

const deciders: { readonly [Type in Later]: Decider<Type> } = {
  collect,
  answer,
  doNotKnow,
  confirm,
  reportBirth,
  movePhase,
  refusePart,
  restorePart,
  approveAsPartner,
  declineAsPartner,
  approve,
  receive,
  answerOrganisation,
  withdraw,
  giveDefaultNotice,
  requestDeed,
  stop,
};

// After a stop only these remain: what organisations say, and the deed of a stillborn child.
const AFTER_STOP: readonly JourneyCommand['type'][] = ['receive', 'stop', 'requestDeed'];

const begin = ({ type: _type, ...command }: CommandOf<'start'>, catalogue: JourneyCatalogue): Decided =>
  catalogue.lifeEvent.phases.some(({ name }) => name === command.phase)
    ? ok([{ type: 'started', data: command }])
    : refuse(
        'journey.phase-unknown',
        `${command.lifeEvent} has no phase ${command.phase}; choose one it has.`,
      );

/**
 * What a command does to a journey: the events to append, or a refusal with a stable code. Pure.
 * A stopped journey only still takes in what organisations say, and sends the deed of a stillborn child; nothing else.
 */
export const decide = (
  state: JourneyState | undefined,
  command: JourneyCommand,
  catalogue: JourneyCatalogue,
): Decided => {
  if (command.type === 'start')
    return state === undefined
      ? begin(command, catalogue)
      : refuse('journey.exists', `Journey ${state.journeyId} runs already; go on with it.`);
  if (state === undefined)
    return refuse('journey.missing', `There is no such journey for "${command.type}"; check its address.`);
  if (state.stopped && !AFTER_STOP.includes(command.type))
    return refuse('journey.stopped', `Journey ${state.journeyId} is stopped; one worker helps further.`);
  const decider = deciders[command.type] as Decider<Later>;
  return decider(state, command, catalogue);
};
