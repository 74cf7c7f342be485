import { decimal, toText } from '@eenloket/kit';
import type { TypedJson } from '@eenloket/rules';

/** The entries of `STRUCT(name type, ...)`: names with their types. */
function entriesOf(type: string): readonly (readonly [name: string, type: string])[] {
  const found: [string, string][] = [];
  let rest = type.slice('STRUCT('.length, -1);
  while (rest !== '') {
    const [whole = rest, quoted, bare] = /^(?:"((?:[^"]|"")*)"|(\w+)) /.exec(rest) ?? [];
    rest = rest.slice(whole.length);
    const end = endOf(rest);
    found.push([quoted?.replaceAll('""', '"') ?? bare ?? '', rest.slice(0, end)]);
    rest = rest.slice(end).replace(/^, /, '');
  }
  return found;
}

/** Where a type ends: at the first comma outside brackets. */
function endOf(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (text[i] === ',' && depth === 0) return i;
  }
  return text.length;
}

/** A value that DuckDB gave, with the type that it said, as the engine gives it. */
export function typedOf(value: unknown, type: string): TypedJson {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (type.endsWith('[]'))
    return {
      kind: 'list',
      items: (value as readonly unknown[]).map((item) => typedOf(item, type.slice(0, -2))),
    };
  if (type.startsWith('STRUCT(')) {
    const given = value as { readonly [name: string]: unknown };
    return {
      kind: 'context',
      entries: entriesOf(type).map(([name, each]) => [name, typedOf(given[name], each)] as const),
    };
  }
  if (type.startsWith('DECIMAL')) return { kind: 'number', text: toText(decimal(`${value as string}`)) };
  return { kind: type === 'DATE' ? 'date' : 'string', text: value as string };
}
