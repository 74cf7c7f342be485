import type { Pack, TaskRule } from '@eenloket/catalogue';
import type { FactValue } from '@eenloket/rules';
import type { CaseState } from '../domain/case-state.js';
import { isDecidableFor } from '../domain/decidable-for.js';

/** Port to FEEL: whether a condition holds for these values; undefined when they do not say. */
export type Holds = (
  condition: string,
  values: { readonly [name: string]: FactValue },
) => boolean | undefined;

/** Whether the proposal of a case leads to one sure result. Pure. */
export const hasDecidableProposal = ({ proposal }: CaseState, pack: Pack): boolean =>
  proposal?.result !== undefined && isDecidableFor(pack, proposal.result, proposal.outcomes);

/** Whether the rules alone may decide this case: the pack is `full`, the proposal has one sure outcome, and it is not the "not yet" that was told already. Pure. */
export const decidesItself = (state: CaseState, pack: Pack): boolean =>
  pack.automation === 'full' && hasDecidableProposal(state, pack) && state.interim !== state.proposal?.result;

const known = (value: string): FactValue => ({ state: 'known', value });

const statusOfDecision = ({ proposal }: CaseState): string => {
  if (proposal === undefined) return 'unknown';
  const states = Object.values(proposal.outcomes).map(({ state }) => state);
  if (states.includes('unknown')) return 'unknown';
  return states.includes('provisional') ? 'provisional' : 'known';
};

/**
 * What a task's `when` may name: `decision.status` (`known`, `provisional`, `unknown`), `automation`, the outcomes of
 * the pack's decision and the facts of the case. Pure.
 */
export const taskValues = (state: CaseState, pack: Pack): { readonly [name: string]: FactValue } => ({
  ...Object.fromEntries(Object.entries(state.part.fields).map(([fact, { value }]) => [fact, value])),
  ...Object.fromEntries(
    (pack.decision?.outputs ?? []).map((output): [string, FactValue] => [
      output,
      state.proposal?.outcomes[output] ?? { state: 'unknown', reason: 'notAsked' },
    ]),
  ),
  'decision.status': known(statusOfDecision(state)),
  automation: known(pack.automation),
});

/**
 * Whether a task of the plan is open: asking only while no question is open, others as their `when` says. A condition
 * that the values leave open applies: then a human looks. Pure.
 */
export const taskApplies = (rule: TaskRule, state: CaseState, pack: Pack, holds: Holds): boolean => {
  if (rule.suspends !== undefined && state.questions.some(({ open }) => open)) return false;
  return rule.when === undefined || holds(rule.when, taskValues(state, pack)) !== false;
};
