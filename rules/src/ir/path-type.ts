import { anyType, type FeelType } from './feel-type.js';

const parts: { readonly [kind: string]: readonly string[] } = {
  date: ['year', 'month', 'day', 'weekday'],
  months: ['years', 'months'],
  days: ['days', 'hours', 'minutes', 'seconds'],
  range: ['start', 'end', 'start included', 'end included'],
};

function partType(of: FeelType, name: string): FeelType {
  if (of.kind !== 'range') return { kind: 'number' };
  return name.endsWith('included') ? { kind: 'boolean' } : of.of;
}

/** The type of `value.name`, or the names that would be right when a value of this type has no such part. */
export function pathType(of: FeelType, name: string): FeelType | { readonly expected: readonly string[] } {
  if (of.kind === 'any' || of.kind === 'null') return anyType;
  if (of.kind === 'list') {
    const item = pathType(of.of, name);
    return 'expected' in item ? item : { kind: 'list', of: item };
  }
  if (of.kind === 'context')
    return of.entries.size === 0 ? anyType : (of.entries.get(name) ?? { expected: [...of.entries.keys()] });
  const known = parts[of.kind] ?? [];
  return known.includes(name) ? partType(of, name) : { expected: known };
}
