import type { Pack } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';
import type { By, CaseEvent, Holder } from '../domain/case-event.js';
import { caseOf } from '../domain/case-of.js';
import type { CaseState } from '../domain/case-state.js';
import { deadlinesOf, type Deadline } from './deadlines.js';
import { penaltyOf, type Penalty } from './penalty.js';
import type { Holds } from './task-applies.js';
import { nextBestActionsOf, type NextBestAction } from './next-best-action.js';
import { openTasksOf, type OpenTask } from './open-tasks.js';
import { statusOf, type Status } from './status.js';
import { wordsOf } from './status-text.js';

/** What a case asks of everybody today. */
export type CasePlan = {
  readonly status: Status;
  readonly statusText: Text;
  readonly holder: Holder;
  readonly openTasks: readonly OpenTask[];
  readonly deadlines: readonly Deadline[];
  readonly next: Text;
  /** The date the resident may count on. */
  readonly by?: By;
  readonly overdue: boolean;
  /** What is owed for being late, after a notice of default (Awb 4:17). */
  readonly penalty?: Penalty;
  readonly nextBestAction: readonly NextBestAction[];
};

const holderOf = (state: CaseState, tasks: readonly OpenTask[], pack: Pack): Holder =>
  state.takeOver ??
  (state.phase === 'waiting' ? state.delay?.holder : undefined) ?? {
    organisation: state.organisation,
    role: (tasks[0] ?? pack.plan.tasks[0])?.role ?? `${state.organisation}.behandelaar`,
  };

const join = (steps: readonly Text[]): Text => ({
  nl: steps.map(({ nl }) => nl).join(' '),
  en: steps.map(({ en }) => en).join(' '),
});

const byOf = ({ date, article, why }: Deadline): By => ({ date, article, why: join(why) });

/** The plan of a case that is already added up; see `planOf`. */
export const planOfState = (state: CaseState, pack: Pack, today: LegalDate, holds: Holds): CasePlan => {
  const deadlines = deadlinesOf(state, pack, today);
  const openTasks = openTasksOf(state, pack, holds);
  const penalty = penaltyOf(state, today);
  const status = statusOf(state, deadlines);
  const [first] = deadlines;
  return {
    status,
    ...wordsOf(status, state, pack, first),
    holder: holderOf(state, openTasks, pack),
    openTasks,
    deadlines,
    ...(first ? { by: byOf(first) } : {}),
    ...(penalty ? { penalty } : {}),
    overdue: deadlines.some(({ overdue }) => overdue),
    nextBestAction: nextBestActionsOf(state, pack, deadlines, today),
  };
};

/**
 * Open tasks, deadlines, status and next step of a case: a pure function of its events, the pack and the day.
 * `undefined` for an empty list of events. `today` is a date in Europe/Amsterdam; `holds` evaluates the conditions of tasks.
 */
export const planOf = (
  events: readonly CaseEvent[],
  pack: Pack,
  today: LegalDate,
  holds: Holds,
): CasePlan | undefined => {
  const state = caseOf(events);
  return state && planOfState(state, pack, today, holds);
};
