import type { Pack } from '@eenloket/catalogue';
import { ok, type LegalDate } from '@eenloket/kit';
import type { CaseEvent, CaseEventData } from '../domain/case-event.js';
import type { CaseState } from '../domain/case-state.js';
import { refuse } from '../domain/refusal.js';
import type { Decider } from './decider.js';
import { resultRule } from './decision.js';

/**
 * Tells who waits for the registration of this child that it takes longer; nothing when the pack registers nobody or
 * the child is registered already. Pure.
 */
export const delayEvents = (
  state: CaseState,
  pack: Pack,
  because: CaseEventData['registration-delayed']['because'],
  on: LegalDate,
): readonly CaseEvent[] => {
  const { childRef, partId } = state.part;
  const registers = pack.plan.results.some((result) => result.registers);
  if (!registers || childRef === undefined || state.registration) return [];
  const { caseId, organisation } = state;
  const role = pack.plan.tasks[0]?.role ?? `${organisation}.behandelaar`;
  return [
    {
      type: 'registration-delayed',
      data: { partId, caseId, childRef, because, holder: { organisation, role }, on },
    },
  ];
};

/**
 * Takes a case up again whose result is not the end (`keepsOpen`), once its letter went out: a worker goes on with the
 * resident, and who waits for it hears that it takes longer.
 */
export const reopen: Decider<'reopen'> = (state, { on }, pack) => {
  const result = state.decision?.result;
  if (state.phase !== 'decided' || result === undefined || state.letters.length === 0)
    return refuse(
      'case.not-decided',
      `Case ${state.caseId} has no letter that says "not yet"; send it first.`,
    );
  if (!resultRule(pack, result)?.keepsOpen)
    return refuse('case.over', `Result ${result} ends case ${state.caseId}; it is not taken up again.`);
  return ok([
    { type: 'reopened', data: { result, on } },
    ...(state.interim === result ? [] : delayEvents(state, pack, 'notYet', on)),
  ]);
};
