import { identical } from '../value/identical.js';
import { isContext, isList, type Context, type Value } from '../value/value.js';
import { contextOf, define, listOf, textOf } from './builtin.js';

function entries(context: Context): Value {
  return [...context].map(
    ([key, entry]) =>
      new Map<string, Value>([
        ['key', key],
        ['value', entry],
      ]),
  );
}

function putAt(context: Context, [key, ...rest]: readonly Value[], value: Value): Context | null {
  if (typeof key !== 'string') return null;
  if (rest.length === 0) return new Map([...context, [key, value]]);
  const inner = context.get(key) ?? new Map<string, Value>();
  const made = isContext(inner) ? putAt(inner, rest, value) : null;
  return made && new Map([...context, [key, made]]);
}

function getAt(value: Value, [key, ...rest]: readonly Value[]): Value {
  if (typeof key !== 'string' || !isContext(value)) return null;
  const found = value.get(key) ?? null;
  return rest.length === 0 ? found : getAt(found, rest);
}

/** A context out of entries with `key` and `value`; null when a key is no text, is there twice, or an entry lacks a part. */
function contextFrom(list: readonly Value[]): Value {
  const made = new Map<string, Value>();
  for (const entry of list) {
    const key = isContext(entry) ? entry.get('key') : undefined;
    if (!isContext(entry) || typeof key !== 'string' || made.has(key) || !entry.has('value')) return null;
    made.set(key, entry.get('value') ?? null);
  }
  return made;
}

function mergeContexts(contexts: readonly Value[]): Value {
  return contexts.every(isContext) ? new Map(contexts.flatMap((each) => [...each])) : null;
}

/** Context functions and `is` (DMN 1.5 sections 10.3.4.9, 10.3.4.10). */
export const contextFunctions = [
  define(['get value(m: context, key: string|list)'], 'any', ([m, key]) =>
    isList(key) ? getAt(contextOf(m), key) : (contextOf(m).get(textOf(key)) ?? null),
  ),
  define(['get entries(m: context)'], 'contexts', ([m]) => entries(contextOf(m))),
  define(
    [
      'context put(context: context, key: string, value: any)',
      'context put(context: context, keys: list, value: any)',
    ],
    'context',
    ([context, key = null, value = null]) => putAt(contextOf(context), isList(key) ? key : [key], value),
  ),
  define(['context merge(contexts: list)'], 'context', ([contexts]) => mergeContexts(listOf(contexts))),
  define(['context(entries: list)'], 'context', ([list]) => contextFrom(listOf(list))),
  define(['is(value1?: any, value2?: any)'], 'boolean', ([a = null, b = null]) => identical(a, b), {
    deep: true,
  }),
];
