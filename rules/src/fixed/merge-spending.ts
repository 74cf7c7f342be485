import type { Step } from './plan.js';

/** The same steps with one payment for all that a block certainly spends: when is the same to a plan that comes to its end. */
export function mergeSpending(steps: readonly Step[]): readonly Step[] {
  const spent = steps.reduce((sum, step) => (step.do === 'spend' ? sum + step.steps : sum), 0);
  const others = steps.flatMap((step): readonly Step[] => {
    if (step.do === 'spend') return [];
    if (step.do !== 'if') return [step];
    return [{ ...step, then: mergeSpending(step.then), otherwise: mergeSpending(step.otherwise) }];
  });
  return spent > 0 ? [{ do: 'spend', steps: spent }, ...others] : others;
}
