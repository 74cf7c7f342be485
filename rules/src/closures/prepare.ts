import { decideBy, outputSlots, STEPS, type Decide, type Ways } from '../decider.js';
import type { DecisionModel } from '../decision-model.js';
import { planModel } from '../fixed/plan-model.js';
import { runPlan } from '../fixed/run-plan.js';
import { parameterOn } from '../parameters.js';
import { Unknown } from '../value/unknown.js';
import { Pass, type SlotRun } from './pass.js';

/** The slots of a model as closures. */
function slotRuns({ slots }: DecisionModel): readonly (SlotRun | undefined)[] {
  return slots.map((slot, index): SlotRun | undefined => {
    if (slot.kind === 'fact') return undefined;
    const compute: SlotRun =
      slot.kind === 'parameter'
        ? (pass) => parameterOn(slot.parameter, pass.read(slot.parameter.at), pass)
        : ({ machine }) => slot.run(machine, []);
    return (pass) => (pass.values[index] = compute(pass));
  });
}

/** See {@link prepare}. */
export function closureWays(model: DecisionModel, outputs: readonly string[]): Ways {
  const slots = outputSlots(model, outputs);
  const plan = planModel(model, slots);
  const runs = slotRuns(model);
  const facts = model.slots.flatMap((slot, index) =>
    slot.kind === 'fact' ? [{ name: slot.name, index, missing: new Unknown([slot.name]) }] : [],
  );
  return {
    quick: plan && runPlan(plan),
    general(given, pass) {
      for (const { name, index, missing } of facts)
        pass.values[index] = given[name] === undefined ? missing : given[name];
      return Object.fromEntries([...slots].map(([name, slot]) => [name, pass.read(slot)]));
    },
    newPass: ({ steps = STEPS, now = null }) => new Pass(steps, now, runs),
  };
}

/**
 * A model as closures, for some of its decisions or functions (all decisions when absent): the same outcomes as
 * `evaluate` without what decided them. For where no code may be generated; see `generate`. Throws `rules.noSuchOutput`.
 */
export function prepare(model: DecisionModel, outputs?: readonly string[]): { readonly decide: Decide } {
  return { decide: decideBy(closureWays(model, outputs ?? [...model.decisions.keys()])) };
}
