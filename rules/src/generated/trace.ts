import { evaluate, evaluateValues, type DecisionQuery, type Evaluation } from '../evaluate.js';
import { STEPS, type RunOptions } from '../decider.js';
import { ASKED_DATE, type DecisionModel } from '../decision-model.js';
import type { FactValue } from '../fact.js';
import { asKey } from '../fixed/fact-reader.js';
import type { PlannedOutcome } from '../fixed/plan.js';
import type { Values } from '../fixed/values.js';
import type { FeelType } from '../ir/feel-type.js';
import { parseDate } from '../value/calendar-date.js';
import { fromJson } from '../value/from-json.js';
import { toJson } from '../value/to-json.js';
import type { Value } from '../value/value.js';
import { newPath, type Account, type Path, type Run } from './path.js';
import { TracedRun, type Traced } from './traced.js';

/** Runs a plan along a path; null when the general way has to compute. */
export type RunAlong = (facts: Values, steps: number, path: Path) => Run | null;

interface NamedFact {
  readonly name: string;
  readonly type: FeelType;
}

/** The facts that are known as values: a plan that asks for another one ends. Null when one of them is of another type. */
function valuesOf(facts: readonly NamedFact[], none: Values, query: DecisionQuery): Values | null {
  const values: Record<string, Value | undefined> = { ...none };
  if (ASKED_DATE in none) values[ASKED_DATE] = parseDate(query.on);
  for (const { name, type } of facts) {
    const given = query.facts.get(name)?.value;
    if (!given || given.state === 'unknown') continue;
    const reading = fromJson(given.value, type);
    if (!('value' in reading)) return null;
    if (given.state === 'known') values[name] = reading.value;
  }
  return values;
}

/** What an evaluation says apart from values. */
function accountOf({ outcomes, trace, ...evaluation }: Omit<Evaluation, 'query'>): Account {
  const { missing, parametersUsed, warnings, applied, decided, against } = evaluation;
  const states = Object.fromEntries(Object.entries(outcomes).map(([name, { state }]) => [name, state]));
  const steps = trace.map(({ decision, value, read, rules }) => ({
    decision,
    read,
    rules,
    state: value.state,
  }));
  return { missing, parametersUsed, warnings, applied, decided, against, states, trace: steps };
}

const factValueOf = (state: FactValue['state'], value: Value): FactValue =>
  state === 'unknown' ? { state, reason: 'notAsked' } : { state, value: toJson(value) };

/** A trace on values as an evaluation, which has texts. */
function retold(traced: Traced, outputs: readonly string[], query: DecisionQuery): Evaluation {
  const { missing, parametersUsed, warnings, applied, decided, against, states } = traced;
  const outcomes: Record<string, FactValue> = {};
  for (const name of outputs)
    outcomes[name] = factValueOf(states[name] ?? 'known', traced.outcomes[name] ?? null);
  const trace = traced.trace.map(({ decision, value, state, read, rules }) => ({
    decision,
    value: outcomes[decision] ?? factValueOf(state, value),
    read,
    rules,
  }));
  return { outcomes, trace, missing, parametersUsed, warnings, applied, decided, against, query };
}

/** Whether a query asks for exactly these outputs: all of the model when it names none. */
const asksFor = (outputs: readonly string[], asked: readonly string[]): boolean =>
  asked.length === outputs.length && asked.every((name, i) => name === outputs[i]);

/** Tells how outcomes came about, on texts with their states and origins, and on values. */
export interface Tracer {
  readonly evaluate: (query: DecisionQuery) => Evaluation;
  readonly trace: (facts: Values, options?: RunOptions) => Traced;
}

/** Traces by generated code where a plan holds and the path is known; else as `evaluate` does, from which it learns. */
export function tracer(
  model: DecisionModel,
  outputs: readonly string[],
  along: RunAlong | null,
  held: readonly PlannedOutcome[],
): Tracer {
  const inner = new Map(held.map((each, at) => [each.name, { ...each, at }]));
  const facts = model.slots.flatMap((slot): NamedFact[] =>
    slot.kind === 'fact' && slot.name !== ASKED_DATE ? [{ name: asKey(slot.name), type: slot.type }] : [],
  );
  const asked = model.slots.some(({ kind, name }) => kind === 'fact' && name === ASKED_DATE);
  // All names at once: an object to which they are added one by one costs as much as reading the facts.
  const none: Values = Object.fromEntries(
    [...(asked ? [ASKED_DATE] : []), ...facts.map(({ name }) => name)].map((name) => [name, undefined]),
  );
  const start = newPath();
  const told = (run: Run | null): Traced | null =>
    run?.path.account ? new TracedRun(run, run.path.account, inner) : null;

  function evaluateAlong(query: DecisionQuery): Evaluation {
    const values = along && asksFor(outputs, query.outputs ?? outputs) ? valuesOf(facts, none, query) : null;
    const run = values && along ? along(values, query.steps ?? STEPS, start) : null;
    const traced = told(run);
    if (traced) return retold(traced, outputs, query);
    const evaluation = query.outputs
      ? evaluate(model, query)
      : { ...evaluate(model, { ...query, outputs }), query };
    if (run) run.path.account = accountOf(evaluation);
    return evaluation;
  }

  function trace(given: Values, { steps = STEPS }: RunOptions = {}): Traced {
    const run = along ? along(given, steps, start) : null;
    const traced = told(run);
    if (traced) return traced;
    const { evaluation, computed } = evaluateValues(model, given, outputs, steps);
    const account = accountOf(evaluation);
    if (run) run.path.account = account;
    const entries = outputs.map((name) => [name, computed[name] ?? null] as const);
    return {
      ...account,
      outcomes: Object.fromEntries(entries),
      trace: account.trace.map((step) => ({ ...step, value: computed[step.decision] ?? null })),
    };
  }

  return { evaluate: evaluateAlong, trace };
}
