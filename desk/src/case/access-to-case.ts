import { taskApplies, type CaseState } from '@eenloket/cases';
import type { Pack, TaskRule } from '@eenloket/catalogue';
import type { DeskPorts } from '../ports.js';
import { may } from '../worker/may.js';
import type { Visit } from '../worker/visit.js';

type Policies = Pick<DeskPorts, 'evaluate'>;

const resource = (state: CaseState, organisation: string, role?: string) => ({
  type: 'case',
  id: state.caseId,
  properties: { organisation, ...(role === undefined ? {} : { role }) },
});

/** Whether the worker holds a task in this case, and the policies therefore open it (need to know). */
export function mayOpen(ports: Policies, visit: Visit, state: CaseState): boolean {
  const holds = Object.values(state.claims).includes(visit.worker.workerId);
  const tasks = holds ? [state.caseId] : [];
  return may(ports, visit, 'view', resource(state, visit.worker.organisation), { tasks });
}

/** The tasks of a case that this worker may take: that apply to it, free, of one of the worker's roles, in a case where something is left to do. */
export function tasksToTake(
  ports: Policies & Pick<DeskPorts, 'caseDesk'>,
  visit: Visit,
  state: CaseState,
  pack: Pack,
): readonly TaskRule[] {
  if (!somethingLeft(state)) return [];
  return pack.plan.tasks.filter(
    (rule) =>
      !rule.optional &&
      state.claims[rule.name] === undefined &&
      taskApplies(rule, state, pack, ports.caseDesk.holds) &&
      may(ports, visit, 'claim', resource(state, visit.worker.organisation, rule.role)),
  );
}

/** Whether a worker is still needed: it is judged, or its letter has to go out, or somebody takes over by hand. */
const somethingLeft = ({ phase, letters }: CaseState): boolean =>
  phase === 'working' ||
  phase === 'stopped' ||
  (['decided', 'withdrawn'].includes(phase) && letters.length === 0);

/** Whether this worker may hand tasks of this case to others without opening it. */
export const mayReassign = (ports: Policies, visit: Visit, state: CaseState): boolean =>
  may(ports, visit, 'reassign', resource(state, visit.worker.organisation));
