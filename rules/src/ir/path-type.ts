import { anyType, type FeelType } from './feel-type.js';

const number: FeelType = { kind: 'number' };
const dateParts = { year: number, month: number, day: number, weekday: number };
const timeParts = {
  hour: number,
  minute: number,
  second: number,
  'time offset': { kind: 'days' } as const,
  timezone: { kind: 'string' } as const,
};

const parts: { readonly [kind: string]: { readonly [name: string]: FeelType } } = {
  date: dateParts,
  time: timeParts,
  dateTime: { ...dateParts, ...timeParts },
  months: { years: number, months: number },
  days: { days: number, hours: number, minutes: number, seconds: number },
};

function partsOf(type: FeelType): { readonly [name: string]: FeelType } {
  if (type.kind !== 'range') return parts[type.kind] ?? {};
  const truth: FeelType = { kind: 'boolean' };
  return { start: type.of, end: type.of, 'start included': truth, 'end included': truth };
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
  const known = partsOf(of);
  return Object.hasOwn(known, name) ? (known[name] ?? anyType) : { expected: Object.keys(known) };
}
