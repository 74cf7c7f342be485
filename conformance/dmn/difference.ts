import { abs, compare, decimal, subtract } from '@eenloket/kit';
import type { TypedJson } from '@eenloket/rules';
import { fromTypedJson, toTypedJson } from '../../rules/src/value/typed-json.js';

/** Runners of the kit accept a difference of this size; that decimals are exact is tested elsewhere. */
const TOLERANCE = decimal('1e-8');

/** A value in few words, for messages. */
export function brief(value: TypedJson): string {
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (value.kind === 'list') return `[${value.items.map(brief).join(', ')}]`;
  if (value.kind === 'context')
    return `{${value.entries.map(([name, each]) => `${name}: ${brief(each)}`).join(', ')}}`;
  return value.kind === 'string' ? JSON.stringify(value.text) : `${value.kind} ${value.text}`;
}

function sameText(kind: string, actual: string, expected: string): boolean {
  if (kind !== 'number') return actual === expected;
  return compare(abs(subtract(decimal(actual), decimal(expected))), TOLERANCE) <= 0;
}

/** Whether a value is the expected one: of the same kind, numbers within the tolerance, contexts with the same entries in any order. */
function isSame(actual: TypedJson, expected: TypedJson): boolean {
  if (actual === null || expected === null) return actual === expected;
  if (typeof actual === 'boolean' || typeof expected === 'boolean') return actual === expected;
  if (actual.kind === 'list' && expected.kind === 'list')
    return (
      actual.items.length === expected.items.length &&
      actual.items.every((item, i) => isSame(item, expected.items[i] ?? null))
    );
  if (actual.kind === 'context' && expected.kind === 'context') {
    const found = new Map(actual.entries);
    return (
      actual.entries.length === expected.entries.length &&
      expected.entries.every(([name, value]) => found.has(name) && isSame(found.get(name) ?? null, value))
    );
  }
  return (
    actual.kind === expected.kind &&
    'text' in actual &&
    'text' in expected &&
    sameText(actual.kind, actual.text, expected.text)
  );
}

/** How a value differs from the expected one; null when it does not. Expected durations and times are brought to the engine's one way of writing. */
export function difference(actual: TypedJson, expected: TypedJson): string | null {
  const normal = toTypedJson(fromTypedJson(expected));
  return isSame(actual, normal) ? null : `expected ${brief(normal)}, computed ${brief(actual)}`;
}
