import { equalOf } from '../value/compare.js';
import { isContext, isList, type Value } from '../value/value.js';
import { define } from './builtin.js';

function entries(value: Value): Value {
  if (!isContext(value)) return null;
  return [...value].map(
    ([key, entry]) =>
      new Map<string, Value>([
        ['key', key],
        ['value', entry],
      ]),
  );
}

function put(value: Value, key: Value, entry: Value): Value {
  if (!isContext(value) || typeof key !== 'string') return null;
  return new Map([...value, [key, entry]]);
}

function mergeContexts(contexts: Value): Value {
  if (!isList(contexts) || !contexts.every(isContext)) return null;
  return new Map(contexts.flatMap((each) => [...each]));
}

/** Same value of the same kind; unlike `=`, values of different kinds are not null but false (DMN 1.5 table 81). */
function is(a: Value, b: Value): Value {
  return equalOf(a, b) ?? false;
}

/** Context functions and `is` (DMN 1.5 sections 10.3.4.9, 10.3.4.10). */
export const contextFunctions = [
  define(['get value(m, key)'], 'any', (m = null, key = null) =>
    isContext(m) && typeof key === 'string' ? (m.get(key) ?? null) : null,
  ),
  define(['get entries(m)'], 'list', (m = null) => entries(m)),
  define(['context put(context, key, value)'], 'any', (m = null, key = null, entry = null) =>
    put(m, key, entry),
  ),
  define(['context merge(contexts)'], 'any', (contexts = null) => mergeContexts(contexts)),
  define(['is(value1, value2)'], 'boolean', (a = null, b = null) => is(a, b)),
];
