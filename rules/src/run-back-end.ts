import { closureWays } from './closures/prepare.js';
import { STEPS, type Ways } from './decider.js';
import type { DecisionModel } from './decision-model.js';
import type { Values } from './fixed/values.js';
import { generatedWays } from './generated/generate.js';
import { runGuarded } from './run-guarded.js';
import type { ModelQuery, ModelResult } from './run-model.js';
import { parseDateTime } from './value/date-time.js';
import { fromTypedJson, toTypedJson } from './value/typed-json.js';
import { FeelFunction, type Value } from './value/value.js';
import { weigh } from './value/weigh.js';

const factsOf = (model: DecisionModel, { inputs }: ModelQuery): Values =>
  Object.fromEntries(
    model.slots.flatMap(({ kind, name }) =>
      kind === 'fact' ? [[name, fromTypedJson(inputs.get(name) ?? null)] as const] : [],
    ),
  );

function runBy(
  model: DecisionModel,
  { quick, general, newPass }: Ways,
  name: string,
  query: ModelQuery,
): ModelResult {
  const { now, steps = STEPS } = query;
  const pass = newPass({ now: now === undefined ? null : parseDateTime(now), steps });
  const facts = factsOf(model, query);
  const value = runGuarded((): Value => {
    const computed = (quick?.(facts, steps) ?? general(facts, pass))[name] ?? null;
    if (!(computed instanceof FeelFunction) || !model.functions.has(name)) return computed;
    return computed.call(computed.parameters.map((each) => fromTypedJson(query.inputs.get(each) ?? null)));
  });
  weigh(value, (each) => pass.spend(each));
  return { value: runGuarded(() => toTypedJson(value)), warnings: pass.warnings };
}

type Runner = (model: DecisionModel, name: string, query: ModelQuery) => ModelResult;

/** Makes the ways of a back end for an output when it is first asked for. */
function runner(waysOf: (model: DecisionModel, outputs: readonly string[]) => Ways): Runner {
  const made = new WeakMap<DecisionModel, Map<string, Ways>>();
  return (model, name, query) => {
    const all = made.get(model) ?? new Map<string, Ways>();
    made.set(model, all);
    const ways = all.get(name) ?? waysOf(model, [name]);
    all.set(name, ways);
    return runBy(model, ways, name, query);
  };
}

/**
 * What `runDecision` gives, computed by generated code; for the name of a function or service what `runFunction` gives.
 * Throws as they do, and `rules.noSuchOutput`.
 */
export const runGenerated = runner(generatedWays);

/** The same by closures that note nothing of what was used. */
export const runPrepared = runner(closureWays);
