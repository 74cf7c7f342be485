import { evaluate, type DecisionQuery, type Evaluation } from '../evaluate.js';
import { ASKED_DATE, type DecisionModel } from '../decision-model.js';
import type { FactValue } from '../fact.js';
import type { Values } from '../fixed/values.js';
import type { FeelType } from '../ir/feel-type.js';
import { parseDate } from '../value/calendar-date.js';
import { fromJson } from '../value/from-json.js';
import { toJson } from '../value/to-json.js';
import type { Value } from '../value/value.js';
import { STEPS } from '../decider.js';
import { newPath, type Account, type Path } from './path.js';

/** Runs a plan along a path; null when the general way has to compute. */
export type Traced = (facts: Values, steps: number, path: Path) => Path | null;

interface NamedFact {
  readonly name: string;
  readonly type: FeelType;
}

/** The facts as values when all of them are known; null otherwise. */
function valuesOf(facts: readonly NamedFact[], query: DecisionQuery): Values | null {
  const values: Record<string, Value> = {};
  for (const { name, type } of facts) {
    if (name === ASKED_DATE) {
      values[name] = parseDate(query.on);
      continue;
    }
    const given = query.facts.get(name)?.value;
    if (given?.state !== 'known') return null;
    const reading = fromJson(given.value, type);
    if (!('value' in reading)) return null;
    values[name] = reading.value;
  }
  return values;
}

/** What an evaluation says apart from values; null when it has more to say than a plan knows. */
function accountOf(evaluation: Evaluation, outputs: readonly string[]): Account | null {
  const { missing, parametersUsed, warnings, applied, decided, against, trace } = evaluation;
  const known = Object.values(evaluation.outcomes).every(({ state }) => state === 'known');
  if (!known || trace.some(({ decision }) => !outputs.includes(decision))) return null;
  const steps = trace.map(({ decision, read, rules }) => ({ decision, read, rules }));
  return { missing, parametersUsed, warnings, applied, decided, against, trace: steps };
}

function retold(
  account: Account,
  values: Values,
  outputs: readonly string[],
  query: DecisionQuery,
): Evaluation {
  const outcomes: Record<string, FactValue> = {};
  for (const name of outputs) outcomes[name] = { state: 'known', value: toJson(values[name] ?? null) };
  const { missing, parametersUsed, warnings, applied, decided, against } = account;
  const trace = account.trace.map(({ decision, read, rules }) => ({
    decision,
    value: outcomes[decision] as FactValue,
    read,
    rules,
  }));
  return { outcomes, trace, missing, parametersUsed, warnings, applied, decided, against, query };
}

/** Whether a query asks for exactly these outputs: all of the model when it names none. */
const asksFor = (outputs: readonly string[], asked: readonly string[]): boolean =>
  asked.length === outputs.length && asked.every((name, i) => name === outputs[i]);

/** Evaluates by generated code where a plan holds and the path is known; else as `evaluate` does, from which it learns. */
export function tracer(
  model: DecisionModel,
  outputs: readonly string[],
  traced: Traced | null,
): (query: DecisionQuery) => Evaluation {
  const fully = (query: DecisionQuery): Evaluation =>
    query.outputs ? evaluate(model, query) : { ...evaluate(model, { ...query, outputs }), query };
  if (!traced) return fully;
  const facts = model.slots.flatMap((slot): NamedFact[] =>
    slot.kind === 'fact' && (model.facts.has(slot.name) || slot.name === ASKED_DATE) ? [slot] : [],
  );
  const start = newPath();
  return (query) => {
    const values = asksFor(outputs, query.outputs ?? outputs) ? valuesOf(facts, query) : null;
    const end = values && traced(values, query.steps ?? STEPS, start);
    if (end?.account && end.values) return retold(end.account, end.values, outputs, query);
    const evaluation = fully(query);
    if (end) end.account = accountOf(evaluation, outputs);
    return evaluation;
  };
}
