import type { DecisionModel } from '../decision-model.js';
import { runGuarded } from '../run-guarded.js';
import type { ModelQuery, ModelResult } from '../run-model.js';
import { parseDateTime } from '../value/date-time.js';
import { fromTypedJson, toTypedJson } from '../value/typed-json.js';
import { FeelFunction, type Value } from '../value/value.js';
import { weigh } from '../value/weigh.js';
import { generated, type Generated, type Values } from './generate.js';

const made = new WeakMap<DecisionModel, Map<string, Generated>>();

/** The code for one decision or function, made when it is first asked for. */
function codeOf(model: DecisionModel, name: string): Generated {
  const all = made.get(model) ?? new Map<string, Generated>();
  made.set(model, all);
  const ready = all.get(name) ?? generated(model, [name]);
  all.set(name, ready);
  return ready;
}

const factsOf = (model: DecisionModel, { inputs }: ModelQuery): Values =>
  Object.fromEntries(
    model.slots.flatMap(({ kind, name }) =>
      kind === 'fact' ? [[name, fromTypedJson(inputs.get(name) ?? null)] as const] : [],
    ),
  );

/**
 * What `runDecision` computes, by generated code; for the name of a function or service what `runFunction` does.
 * Throws as they do, and `rules.noSuchOutput`.
 */
export function runGenerated(model: DecisionModel, name: string, query: ModelQuery): ModelResult {
  const { decide, pass: newPass } = codeOf(model, name);
  const { now, steps } = query;
  const pass = newPass({ now: now === undefined ? null : parseDateTime(now), ...(steps === undefined ? {} : { steps }) });
  const value = runGuarded((): Value => {
    const computed = decide(factsOf(model, query), pass)[name] ?? null;
    if (!(computed instanceof FeelFunction) || !model.functions.has(name)) return computed;
    return computed.call(computed.parameters.map((each) => fromTypedJson(query.inputs.get(each) ?? null)));
  });
  weigh(value, (steps) => pass.spend(steps));
  return { value: runGuarded(() => toTypedJson(value)), warnings: pass.warnings };
}
