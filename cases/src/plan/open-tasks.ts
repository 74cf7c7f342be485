import type { Pack, TaskRule } from '@eenloket/catalogue';
import type { Text } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import { taskApplies, type Holds } from './task-applies.js';
import { TELL_LATE } from './task-names.js';

/** A task that waits for a worker. */
export type OpenTask = {
  readonly name: string;
  readonly role: string;
  readonly label: Text;
  readonly steps: readonly Text[];
  readonly optional: boolean;
  /** Pseudonym of the worker who has it. */
  readonly claimedBy?: string;
};

const asTask = (state: CaseState, { name, role, label, steps, optional }: TaskRule): OpenTask => {
  const claimedBy = state.claims[name];
  return { name, role, label, steps, optional, ...(claimedBy === undefined ? {} : { claimedBy }) };
};

const tellLate = (state: CaseState, pack: Pack): readonly OpenTask[] => {
  if (!Object.values(state.late).includes('noticed')) return [];
  const rule: TaskRule = {
    name: TELL_LATE,
    role: pack.plan.tasks[0]?.role ?? `${state.organisation}.behandelaar`,
    optional: false,
    label: { nl: 'Laat weten dat het langer duurt', en: 'Tell the resident that it takes longer' },
    steps: [
      {
        nl: 'Zeg sorry, zeg waarom en noem een nieuwe datum (Awb 4:14).',
        en: 'Say sorry, say why and name a new date (Awb 4:14).',
      },
    ],
  };
  return [asTask(state, rule)];
};

/** The tasks that are open in a case: the pack's that apply now, and telling the resident about lateness. Pure. */
export const openTasksOf = (state: CaseState, pack: Pack, holds: Holds): readonly OpenTask[] => {
  if (state.phase !== 'working') return [];
  const tasks = pack.plan.tasks.filter((rule) => taskApplies(rule, state, pack, holds));
  return [...tellLate(state, pack), ...tasks.map((rule) => asTask(state, rule))];
};
