import type { JobHandler } from '@eenloket/store';
import type { CaseDesk } from '../desk/case-desk.js';
import { runCommand } from '../desk/run-command.js';
import { readCase } from '../desk/stored-case.js';
import { caseOf } from '../domain/case-of.js';
import type { CaseCommand } from '../domain/case-command.js';
import type { CaseState } from '../domain/case-state.js';
import { deadlinesOf } from '../plan/deadlines.js';

const due = (state: CaseState, desk: CaseDesk): readonly CaseCommand[] => {
  const on = desk.clock.today();
  const pack = desk.pack(state.part.pack, state.part.packSha256);
  const expired = state.questions
    .filter(({ open, answerBy }) => open && answerBy !== undefined && on > answerBy)
    .map(({ questionId }): CaseCommand => ({ type: 'expireQuestion', questionId, on }));
  const late = (pack ? deadlinesOf(state, pack, on) : [])
    .filter(({ name, overdue }) => overdue && state.late[name] === undefined)
    .map(({ name }): CaseCommand => ({ type: 'noticeLate', deadline: name, on }));
  const both = [...expired, ...late];
  return both.length > 0 ? both : [{ type: 'remind', about: 'term', on }];
};

/**
 * The job of the deadline guard: lets a term for an answer expire (Awb 4:15), notes a passed term so that telling the
 * resident becomes a task (Awb 4:14), or reminds of a term that is near; and sets itself for the next moment.
 */
export const guardDeadline =
  (desk: CaseDesk): JobHandler =>
  async (tx, { payload, wakeAt }) => {
    const caseId = String(payload['caseId']);
    const state = caseOf((await readCase(tx, caseId)).events);
    if (!state) return;
    for (const command of due(state, desk)) {
      const about = 'deadline' in command ? command.deadline : command.type;
      await runCommand(tx, desk, { caseId, commandId: `guard ${wakeAt} ${about}`, command });
    }
  };
