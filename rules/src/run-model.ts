import { Budget } from './closures/budget.js';
import { Machine } from './closures/machine.js';
import type { DecisionModel } from './decision-model.js';
import { runGuarded } from './run-guarded.js';
import { parseDateTime, type DateTime } from './value/date-time.js';
import { fromTypedJson, toTypedJson, type TypedJson } from './value/typed-json.js';
import { FeelFunction, type Value } from './value/value.js';
import { weigh } from './value/weigh.js';

/** What a model of the standard is run on. Inputs are by name, those of an imported model by `namespace#name`; what is not given is null. */
export interface ModelQuery {
  readonly inputs: ReadonlyMap<string, TypedJson>;
  /** What `now()` gives, as `2026-03-16T10:15:30Z`; without it `now()` and `today()` are null. */
  readonly now?: string;
  /** Steps a run may take; 1,000,000 when absent. */
  readonly steps?: number;
}

/** The value of a decision or service, and why something in it became null. */
export interface ModelResult {
  readonly value: TypedJson;
  readonly warnings: readonly string[];
}

const STEPS = 1_000_000;

function machineFor(model: DecisionModel, { inputs, now, steps = STEPS }: ModelQuery): Machine {
  const values = model.slots.map((slot): Value | undefined =>
    slot.kind === 'fact' ? fromTypedJson(inputs.get(slot.name) ?? null) : undefined,
  );
  const moment: DateTime | null = now === undefined ? null : parseDateTime(now);
  return new Machine(
    values,
    (index, machine) => {
      const slot = model.slots[index];
      return slot && 'run' in slot ? slot.run(machine, []) : null;
    },
    new Budget(steps),
    moment,
  );
}

function resultOf(value: Value, machine: Machine): ModelResult {
  weigh(value, machine.spend);
  return { value: runGuarded(() => toTypedJson(value)), warnings: machine.warnings };
}

/** Computes one decision of a model made by `compileModel`. Throws `rules.budgetExceeded`; gives null for a decision that is not there. */
export function runDecision(model: DecisionModel, decision: string, query: ModelQuery): ModelResult {
  const machine = machineFor(model, query);
  const slot = model.decisions.get(decision);
  const value =
    slot === undefined
      ? machine.warn(`There is no decision "${decision}".`)
      : runGuarded(() => machine.read(slot));
  return resultOf(value, machine);
}

/** Computes a decision service or business knowledge model on the inputs that bear the names of its parameters. Throws as {@link runDecision}. */
export function runFunction(model: DecisionModel, name: string, query: ModelQuery): ModelResult {
  const machine = machineFor(model, query);
  const slot = model.functions.get(name);
  const target = slot === undefined ? null : runGuarded(() => machine.read(slot));
  if (!(target instanceof FeelFunction))
    return { value: machine.warn(`There is no function or service "${name}".`), warnings: machine.warnings };
  const args = target.parameters.map((parameter) => fromTypedJson(query.inputs.get(parameter) ?? null));
  return resultOf(
    runGuarded(() => target.call(args)),
    machine,
  );
}
