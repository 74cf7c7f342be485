import { CodedError } from '@eenloket/kit';
import type { Pass } from './closures/pass.js';
import type { DecisionModel } from './decision-model.js';
import type { Values } from './fixed/values.js';
import { runGuarded } from './run-guarded.js';
import type { DateTime } from './value/date-time.js';
import { isContext, isList } from './value/value.js';
import { weigh } from './value/weigh.js';

/** What a run may take, where it tells why something became null, and what `now()` gives. */
export interface RunOptions {
  /** Steps it may take; 1,000,000 when absent. */
  readonly steps?: number;
  readonly now?: DateTime | null;
  /** Is called with the reasons, if there are any. */
  readonly warned?: (warnings: readonly string[]) => void;
}

/** Steps that a run may take when nobody says otherwise. */
export const STEPS = 1_000_000;

/** The two ways of one back end to compute some outcomes of a model. */
export interface Ways {
  /** In fixed point; null when there is no such way, or when it gives null because these facts ask for the general one. */
  readonly quick: ((facts: Values, steps: number) => Values | null) | null;
  readonly general: (facts: Values, pass: Pass) => Values;
  readonly newPass: (options: RunOptions) => Pass;
}

/** Computes outcomes without noting what decided them. Throws `rules.budgetExceeded`. */
export type Decide = (facts: Values, options?: RunOptions) => Values;

const noOptions: RunOptions = {};

/** The general way, with a pass of its own for each run. */
export function decideInGeneral({ general, newPass }: Pick<Ways, 'general' | 'newPass'>): Decide {
  return (facts, options = noOptions) => {
    const pass = newPass(options);
    const outcomes = runGuarded(() => general(facts, pass));
    // As `evaluate` does before it writes them out: both refuse under the same budget.
    for (const value of Object.values(outcomes))
      if (isList(value) || isContext(value)) weigh(value, (steps) => pass.spend(steps));
    if (pass.warnings.length > 0) options.warned?.(pass.warnings);
    return outcomes;
  };
}

/** The quick way where it leads, else the general one. */
export function decideBy(ways: Ways): Decide {
  const { quick } = ways;
  const inGeneral = decideInGeneral(ways);
  if (!quick) return inGeneral;
  return (facts, options = noOptions) => quick(facts, options.steps ?? STEPS) ?? inGeneral(facts, options);
}

/** The slots of decisions and functions by name. Throws `rules.noSuchOutput`. */
export function outputSlots(model: DecisionModel, outputs: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    outputs.map((name) => {
      const slot = model.decisions.get(name) ?? model.functions.get(name);
      if (slot !== undefined) return [name, slot] as const;
      throw new CodedError('rules.noSuchOutput', `${model.file} has no decision or function "${name}".`);
    }),
  );
}
