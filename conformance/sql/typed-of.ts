import { decimal, toText } from '@eenloket/kit';
import type { TypedJson } from '@eenloket/rules';

/** A value that DuckDB gave, with the type that it said, as the engine gives it. */
export function typedOf(value: unknown, type: string): TypedJson {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (type.endsWith('[]'))
    return {
      kind: 'list',
      items: (value as readonly unknown[]).map((item) => typedOf(item, type.slice(0, -2))),
    };
  if (type.startsWith('DECIMAL')) return { kind: 'number', text: toText(decimal(`${value as string}`)) };
  return { kind: type === 'DATE' ? 'date' : 'string', text: value as string };
}
