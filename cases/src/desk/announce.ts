import { isDeepStrictEqual } from 'node:util';
import type { Pack } from '@eenloket/catalogue';
import type { CaseEvent } from '../domain/case-event.js';
import type { CaseState } from '../domain/case-state.js';
import type { CasePlan } from '../plan/plan-of.js';

const told = ({ status, statusText, holder, next, by }: CasePlan) => ({
  status,
  statusText,
  holder,
  next,
  ...(by ? { by } : {}),
});

/**
 * What the counter is told when a case changed: that it was opened, and its status when that is another than what
 * was told last (`events`), also when only time changed it. Pure.
 */
export const announce = (
  state: CaseState,
  events: readonly CaseEvent[],
  pack: Pack,
  plan: CasePlan,
): readonly CaseEvent[] => {
  const ids = { partId: state.part.partId, caseId: state.caseId };
  const [first] = plan.deadlines;
  const opened: CaseEvent = {
    type: 'opened',
    data: {
      ...ids,
      pack: pack.id,
      status: plan.status,
      ...(state.part.ownInitiative ? { ownInitiative: true } : {}),
      ...(state.part.declaredAt === undefined ? {} : { declaredAt: state.part.declaredAt }),
      ...(first
        ? {
            decideBy: {
              date: first.date,
              why: first.why.map((step) => step[state.part.language]),
              article: first.article,
            },
          }
        : {}),
    },
  };
  const changed: CaseEvent = { type: 'status-changed', data: { ...ids, ...told(plan) } };
  const last = events.findLast(({ type }) => type === 'status-changed');
  if (!last) return [opened, changed];
  return isDeepStrictEqual(last.data, changed.data) ? [] : [changed];
};
