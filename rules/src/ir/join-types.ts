import { anyType, type FeelType } from './feel-type.js';

type TextType = FeelType & { readonly kind: 'string' };
type ContextType = FeelType & { readonly kind: 'context' };

function joinTexts({ values: a }: TextType, { values: b }: TextType): FeelType {
  return a && b ? { kind: 'string', values: [...new Set([...a, ...b])] } : { kind: 'string' };
}

function joinContexts(a: ContextType, b: ContextType): FeelType {
  const names = [...a.entries.keys()];
  if (a.entries.size !== b.entries.size || !names.every((name) => b.entries.has(name)))
    return { kind: 'context', entries: new Map() };
  const joined = names.map((name) => [name, joinTwo(a.entries.get(name), b.entries.get(name))] as const);
  return { kind: 'context', entries: new Map(joined) };
}

function joinTwo(a: FeelType = anyType, b: FeelType = anyType): FeelType {
  if (a === b || b.kind === 'null') return a;
  if (a.kind === 'null') return b;
  if (a.kind !== b.kind) return anyType;
  if (a.kind === 'string') return joinTexts(a, b as typeof a);
  if (a.kind === 'list' || a.kind === 'range') return { kind: a.kind, of: joinTwo(a.of, (b as typeof a).of) };
  if (a.kind === 'context') return joinContexts(a, b as ContextType);
  return a.kind === 'function' ? { kind: 'function', parameters: null, returns: anyType } : a;
}

/** The narrowest type known here that holds all values of the given types; contexts of other entries join to any context. */
export const joinTypes = (types: readonly FeelType[]): FeelType =>
  types.length === 0 ? anyType : types.reduce((a, b) => joinTwo(a, b));
