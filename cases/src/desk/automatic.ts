import type { Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import type { CaseCommand } from '../domain/case-command.js';
import type { CaseState } from '../domain/case-state.js';
import { resultRule, WITHDRAWN } from '../decide/decision.js';
import { nextLetterId } from '../letter/next-letter-id.js';
import { letterOf } from '../letter/letter-of.js';
import { decidesItself } from '../plan/task-applies.js';
import type { CaseDesk } from './case-desk.js';

const working = (state: CaseState, pack: Pack, desk: CaseDesk, on: LegalDate): CaseCommand | undefined => {
  if (pack.automation !== 'human' && pack.decision && (!state.proposal || state.proposalOutdated))
    return { type: 'propose', evaluation: desk.evaluate(pack, state.part.fields, on) };
  return decidesItself(state, pack)
    ? { type: 'decide', manner: { as: 'proposed' }, by: 'system', on }
    : undefined;
};

const decided = (state: CaseState, pack: Pack, desk: CaseDesk, on: LegalDate): CaseCommand | undefined => {
  const registers =
    resultRule(pack, state.decision?.result)?.registers === true && state.part.childRef !== undefined;
  if (registers && !state.registration) return { type: 'requestRegistration', on };
  if (pack.automation === 'full' && state.letters.length === 0 && state.decision?.by === 'system')
    return {
      type: 'sendLetter',
      letter: { letterId: nextLetterId(state), ...letterOf(state, pack, desk, on) },
      by: 'system',
      on,
    };
  if (registers && state.registration?.registeredOn === undefined) return undefined;
  if (state.letters.length === 0) return undefined;
  return resultRule(pack, state.decision?.result)?.keepsOpen
    ? { type: 'reopen', on }
    : { type: 'close', cause: 'letterSent', on };
};

// A withdrawal is confirmed in writing, where the pack has words for it, and then the case is over.
const withdrawn = (state: CaseState, pack: Pack, desk: CaseDesk, on: LegalDate): CaseCommand =>
  state.letters.length === 0 && resultRule(pack, WITHDRAWN)
    ? {
        type: 'sendLetter',
        letter: { letterId: nextLetterId(state), ...letterOf(state, pack, desk, on) },
        by: 'system',
        on,
      }
    : { type: 'close', cause: 'withdrawn', on };

/**
 * What a case does next by itself, nobody asking: propose (again when facts or an answer came in), decide when `full`,
 * register, send, confirm a withdrawal, close. Pure.
 */
export const automaticCommand = (
  state: CaseState,
  pack: Pack,
  desk: CaseDesk,
  on: LegalDate,
): CaseCommand | undefined => {
  if (state.phase === 'working') return working(state, pack, desk, on);
  if (state.phase === 'withdrawn') return withdrawn(state, pack, desk, on);
  return state.phase === 'decided' ? decided(state, pack, desk, on) : undefined;
};
