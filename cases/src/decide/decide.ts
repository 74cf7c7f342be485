import type { Pack } from '@eenloket/catalogue';
import type { CaseCommand } from '../domain/case-command.js';
import type { CaseState } from '../domain/case-state.js';
import { refuse } from '../domain/refusal.js';
import { decideCase, recordHearing } from './decision.js';
import type { Decided, Decider } from './decider.js';
import { receiveDefaultNotice } from './default-notice.js';
import { addFact, receiveFacts } from './facts.js';
import { close, remind, stop, withdraw } from './ending.js';
import { noticeLate, notifyLate } from './lateness.js';
import { sendLetter } from './letter.js';
import { open, prolongWait, propose, start } from './opening.js';
import { ask, expireQuestion, receiveAnswer } from './questions.js';
import { reopen } from './reopening.js';
import { confirmRegistration, requestRegistration } from './registration.js';
import { claim, reassign, release } from './tasks.js';

type Later = Exclude<CaseCommand['type'], 'open'>;

const deciders: { readonly [Type in Later]: Decider<Type> } = {
  start,
  propose,
  claim,
  release,
  reassign,
  ask,
  receiveAnswer,
  expireQuestion,
  addFact,
  receiveFacts,
  receiveDefaultNotice,
  recordHearing,
  decide: decideCase,
  sendLetter,
  reopen,
  prolongWait,
  requestRegistration,
  confirmRegistration,
  noticeLate,
  notifyLate,
  remind,
  withdraw,
  stop,
  close,
};

/**
 * What a command does to a case: the events to append, or a refusal with a stable code. Pure.
 * `state` undefined is a case that does not exist yet: only `open` can be asked of it.
 */
export const decide = (state: CaseState | undefined, command: CaseCommand, pack: Pack): Decided => {
  if (command.type === 'open')
    return state === undefined
      ? open(command, pack)
      : refuse('case.exists', `Case ${state.caseId} is open already; use it.`);
  if (state === undefined)
    return refuse('case.missing', `There is no such case for "${command.type}"; check the case number.`);
  const decider = deciders[command.type] as Decider<Later>;
  return decider(state, command, pack);
};
