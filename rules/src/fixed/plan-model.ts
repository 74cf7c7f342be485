import type { DecisionModel } from '../decision-model.js';
import type { Node } from '../ir/node.js';
import { partsOf } from '../ir/parts-of.js';
import { NotFixed, type Planned } from './fixed.js';
import { mergeSpending } from './merge-spending.js';
import { planNode } from './plan-node.js';
import { planSlot } from './plan-slot.js';
import type { Plan, PlannedOutcome } from './plan.js';
import { Planner } from './planner.js';

/** Outcomes must be short decimals of kit. */
const LARGEST = 1e15;

/** The parts of a node that are computed whenever it is. */
function always(node: Node): readonly Node[] {
  switch (node.op) {
    case 'and':
    case 'or':
    case 'if':
      return partsOf(node).slice(0, 1);
    case 'table': {
      const { inputs, rules } = node.table;
      const column = rules[0]?.tests.findIndex((test) => test !== null) ?? -1;
      return [inputs[column]?.source, rules[0]?.tests[column]].filter(
        (each) => each !== undefined && each !== null,
      );
    }
    default:
      return partsOf(node);
  }
}

/** The slots that are computed whatever the facts are, for these outputs. */
function certainSlots({ slots }: DecisionModel, outputs: readonly number[]): ReadonlySet<number> {
  const found = new Set(outputs);
  for (const index of found) {
    const slot = slots[index];
    if (slot?.kind === 'parameter') found.add(slot.parameter.at);
    const open = slot && 'node' in slot ? [slot.node] : [];
    for (const node of open) {
      if (node.op === 'slot') found.add(node.slot);
      open.push(...always(node));
    }
  }
  return found;
}

function outcomeOf(name: string, value: Planned): PlannedOutcome {
  const number = value.kind === 'number';
  if (number && value.most >= LARGEST) throw new NotFixed('An outcome may become too large.');
  return { name, kind: value.kind, value: value.scalar, scale: number ? value.scale : 0 };
}

/** A plan for some slots of a model; null when any of them cannot be computed in fixed point. */
export function planModel(model: DecisionModel, outputs: ReadonlyMap<string, number>): Plan | null {
  const slots = [...outputs.values()];
  const planner = new Planner(model, certainSlots(model, slots), { node: planNode, slot: planSlot });
  try {
    const outcomes = [...outputs].map(([name, slot]) => outcomeOf(name, planner.slot(slot)));
    const inner = [...model.decisions].flatMap(([name, slot]) => {
      const value = outputs.has(name) ? undefined : planner.planned(slot);
      return value ? [outcomeOf(name, value)] : [];
    });
    const { variables, flags } = planner;
    return { steps: mergeSpending(planner.all), outcomes, inner, variables, flags };
  } catch (error) {
    if (error instanceof NotFixed) return null;
    throw error;
  }
}
