import { type FactProblem, PackFacts, readRequest } from '@eenloket/catalogue';
import { err, ok, type Result } from '@eenloket/kit';
import {
  evaluate,
  runJson,
  type FactJson,
  type FactValue,
  type ParameterUse,
  type TraceStep,
} from '@eenloket/rules';
import { knownFacts } from '../rules/fact-of.js';
import type { FileRules, PackRules, Rules } from './open-rules.js';

/** What rules are run on: JSON with facts (or inputs) by name, perhaps with `on`, and the day when it names none. */
export interface Given {
  readonly facts: unknown;
  readonly on?: string;
  /** Which decisions; those that the pack names as outputs, or all of a file, when absent. */
  readonly outputs?: readonly string[];
}

/** What one run of rules gave. */
export interface RulesRun {
  readonly outcomes: { readonly [decision: string]: FactValue };
  /** Every decision that was computed on the way, in order. */
  readonly trace: readonly TraceStep[];
  /** The facts that are still needed, decisive first; a DMN file takes what is not given for null and needs nothing. */
  readonly missing: readonly string[];
  readonly parameters: readonly ParameterUse[];
  readonly warnings: readonly string[];
}

/**
 * Runs rules once. Unlike `eenloket decide` nothing is assumed: what is not given is unknown (a pack) or null (a DMN file).
 * Errors: every problem with what was given. Throws `rules.noSuchOutput` for a decision that is not there.
 */
export function runRules(rules: Rules, given: Given): Result<RulesRun, readonly FactProblem[]> {
  return rules.kind === 'pack' ? runPack(rules, given) : runFile(rules, given);
}

function runPack(rules: PackRules, given: Given): Result<RulesRun, readonly FactProblem[]> {
  const { model, pack, catalogue } = rules;
  const names = new PackFacts(pack, [...model.facts.keys()], catalogue.facts);
  const { left, nulls } = sorted(rules, given.facts);
  const request = readRequest(left, names, given.on);
  if (!request.ok) return request;
  const facts = knownFacts({ ...nulls, ...Object.fromEntries(request.value.given) }, { source: 'request' });
  const outputs = given.outputs ?? pack.decision?.outputs ?? [];
  const run = evaluate(model, { facts, on: request.value.on, outputs });
  const { parametersUsed: parameters, outcomes, trace, missing, warnings } = run;
  return ok({ outcomes, trace, missing, parameters, warnings });
}

/**
 * Whoever works on rules gives facts as the engine has them: null is a value (there is no such thing), and facts of the
 * vocabulary that these rules do not read do no harm.
 */
function sorted(
  { model, catalogue }: PackRules,
  json: unknown,
): { left: unknown; nulls: { [fact: string]: null } } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { left: json, nulls: {} };
  const { on, facts, ...flat } = json as { readonly [name: string]: unknown };
  const all =
    typeof facts === 'object' && facts !== null
      ? facts
      : { ...flat, ...(facts === undefined ? {} : { facts }) };
  const nulls: { [fact: string]: null } = {};
  const kept = Object.entries(all).filter(([name, value]) => {
    const read = model.facts.has(name);
    if (read && value === null) nulls[name] = null;
    return read ? value !== null : !catalogue.facts.has(name);
  });
  return { left: { ...Object.fromEntries(kept), ...(on === undefined ? {} : { on }) }, nulls };
}

function runFile({ model, name }: FileRules, given: Given): Result<RulesRun, readonly FactProblem[]> {
  const { facts } = given;
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    return err([
      { code: 'notAnObject', reason: 'This is no JSON object.', fix: 'Write {"input": value, …}.' },
    ]);
  const inputs = withNumbersAsText(facts) as { readonly [input: string]: FactJson };
  const outputs = given.outputs ?? [...model.decisions.keys()];
  const query = { inputs, ...(given.on === undefined ? {} : { now: `${given.on}T00:00:00Z` }) };
  const results = outputs.map((output) => [output, runJson(model, output, query)] as const);
  const values = results.map(([output, { value }]) => [output, { state: 'known', value } as const] as const);
  return ok({
    outcomes: Object.fromEntries(values),
    trace: values.map(([decision, value]) => ({ decision, value, read: [], rules: [] })),
    missing: [],
    parameters: [],
    warnings: results.flatMap(([output, { warnings }]) =>
      warnings.map((warning) => `${name} ${output}: ${warning}`),
    ),
  });
}

/** JSON of people has numbers; the engine reads them exactly, from their digits. */
export function withNumbersAsText(json: unknown): unknown {
  if (typeof json === 'number') return String(json);
  if (Array.isArray(json)) return json.map(withNumbersAsText);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, withNumbersAsText(value)]));
}
