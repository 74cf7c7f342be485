import type { DecisionModel } from './decision-model.js';
import type { FactJson } from './fact.js';
import { runDecision } from './run-model.js';
import { fromJson } from './value/from-json.js';
import { toJson } from './value/to-json.js';
import { fromTypedJson, toTypedJson, type TypedJson } from './value/typed-json.js';

/** The inputs that a standard model is given, as plain JSON by name: numbers and dates are texts, read by the type of the input. */
export interface JsonQuery {
  readonly inputs: { readonly [name: string]: FactJson };
  /** What `now()` gives, as `2026-03-16T10:15:30Z`; without it `now()` and `today()` are null. */
  readonly now?: string;
}

/** The value of a decision as plain JSON, and why something in it became null. */
export interface JsonResult {
  readonly value: FactJson;
  readonly warnings: readonly string[];
}

function readInputs(model: DecisionModel, inputs: JsonQuery['inputs']): Map<string, TypedJson> | string {
  const read = new Map<string, TypedJson>();
  for (const [name, json] of Object.entries(inputs)) {
    const slot = model.slots.find((each) => each.kind === 'fact' && each.name === name);
    if (slot?.kind !== 'fact') return `The model has no input "${name}".`;
    const reading = fromJson(json, slot.type);
    if ('expected' in reading) return `The input "${name}" should be ${reading.expected}.`;
    read.set(name, toTypedJson(reading.value));
  }
  return read;
}

/**
 * Computes one decision of a model made by `compileModel` on plain JSON. An input that is not there or not of its type gives
 * null and a warning that names it, as the standard does. Throws as `runDecision`.
 */
export function runJson(model: DecisionModel, decision: string, { inputs, now }: JsonQuery): JsonResult {
  const read = readInputs(model, inputs);
  if (typeof read === 'string') return { value: null, warnings: [read] };
  const { value, warnings } = runDecision(model, decision, {
    inputs: read,
    ...(now === undefined ? {} : { now }),
  });
  return { value: toJson(fromTypedJson(value)), warnings };
}
