import { ok } from '@eenloket/kit';
import { refuse } from '../domain/refusal.js';
import type { Decider } from './decider.js';

/** Asks the civil registry to enter the child: only after the deed was decided on, and once. */
export const requestRegistration: Decider<'requestRegistration'> = (state, { on }) => {
  if (state.phase !== 'decided')
    return refuse('case.not-decided', `Case ${state.caseId} is not decided; make the deed first.`);
  const { childRef } = state.part;
  if (childRef === undefined)
    return refuse('case.no-child', `Case ${state.caseId} is about no child; there is nobody to register.`);
  return state.registration ? ok([]) : ok([{ type: 'registration-requested', data: { childRef, on } }]);
};

/** The registry entered the child: the others who wait for it may start. Once, however often it is told. */
export const confirmRegistration: Decider<'confirmRegistration'> = (state, { birthDate, on }) => {
  if (!state.registration)
    return refuse('case.not-requested', `Case ${state.caseId} asked for no registration; request it first.`);
  if (state.registration.registeredOn !== undefined) return ok([]);
  return ok([
    {
      type: 'child-registered',
      data: {
        partId: state.part.partId,
        caseId: state.caseId,
        childRef: state.registration.childRef,
        birthDate,
        registeredOn: on,
      },
    },
  ]);
};
