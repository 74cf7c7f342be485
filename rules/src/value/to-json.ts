import type { FactJson } from '../fact.js';
import { FeelFunction, isContext, isList, type Value } from './value.js';
import { merge, Unknown } from './unknown.js';
import { valueText } from './value-text.js';

/** The first unknown anywhere in a value; null when all of it is known. */
export function anyUnknown(value: Value): Unknown | null {
  if (value instanceof Unknown) return value;
  if (isList(value)) return merge(value.map(anyUnknown));
  return isContext(value) ? merge([...value.values()].map(anyUnknown)) : null;
}

/** A value as it leaves the engine: numbers, dates and durations as text; functions cannot leave and become null. */
export function toJson(value: Value): FactJson {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (isList(value)) return value.map(toJson);
  if (isContext(value)) return Object.fromEntries([...value].map(([name, entry]) => [name, toJson(entry)]));
  return value instanceof FeelFunction ? null : valueText(value);
}
