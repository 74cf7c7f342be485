import type { FeelType } from '../ir/feel-type.js';

const names: { readonly [kind: string]: string } = {
  any: 'any value',
  dateTime: 'date and time',
  days: 'days and time duration',
  months: 'years and months duration',
};

/** A type as a person reads it: `list of number`, `"man" or "vrouw"`. */
export function typeName(type: FeelType): string {
  if (type.kind === 'string' && type.values && type.values.length <= 6)
    return type.values.map((value) => `"${value}"`).join(' or ');
  if (type.kind === 'list' || type.kind === 'range') return `${type.kind} of ${typeName(type.of)}`;
  return names[type.kind] ?? type.kind;
}
