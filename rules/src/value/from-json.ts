import { fromText } from '@eenloket/kit';
import type { FactJson } from '../fact.js';
import { anyType, type FeelType } from '../ir/feel-type.js';
import { parseDate } from './calendar-date.js';
import { parseDateTime } from './date-time.js';
import { parseDuration } from './duration.js';
import { parseTime } from './time-of-day.js';
import type { Value } from './value.js';

/** A value read from JSON, or why it cannot be read as the type. */
export type Reading = { readonly value: Value } | { readonly expected: string };

function fromString(text: string, type: FeelType): Reading {
  const read = (value: Value, expected: string): Reading => (value === null ? { expected } : { value });
  switch (type.kind) {
    case 'number': {
      const result = fromText(text);
      return result.ok ? { value: result.value } : { expected: 'a decimal number as text, e.g. "1234.56"' };
    }
    case 'date':
      return read(parseDate(text), 'a date, e.g. "2026-03-16"');
    case 'time':
      return read(parseTime(text), 'a time, e.g. "10:15:30"');
    case 'dateTime':
      return read(parseDateTime(text), 'a date and time, e.g. "2026-03-16T10:15:30"');
    case 'days':
    case 'months':
      return read(parseDuration(text), 'a duration, e.g. "P1Y6M" or "P2D"');
    case 'string':
    case 'any':
      return { value: text };
    default:
      return { expected: `a ${type.kind}` };
  }
}

function fromList(items: readonly FactJson[], type: FeelType): Reading {
  if (type.kind !== 'list' && type.kind !== 'any') return { expected: `a ${type.kind}` };
  const values: Value[] = [];
  for (const item of items) {
    const read = fromJson(item, type.kind === 'list' ? type.of : anyType);
    if ('expected' in read) return read;
    values.push(read.value);
  }
  return { value: values };
}

function fromObject(entries: { readonly [key: string]: FactJson }, type: FeelType): Reading {
  if (type.kind !== 'context' && type.kind !== 'any') return { expected: `a ${type.kind}` };
  const made = new Map<string, Value>();
  for (const [name, entry] of Object.entries(entries)) {
    const read = fromJson(entry, type.kind === 'context' ? (type.entries.get(name) ?? anyType) : anyType);
    if ('expected' in read) return { expected: `${read.expected} in "${name}"` };
    made.set(name, read.value);
  }
  return { value: made };
}

/** Reads a value at the boundary as the type its fact has in the model. Numbers are decimal texts, dates `YYYY-MM-DD`. */
export function fromJson(json: FactJson, type: FeelType): Reading {
  if (json === null) return { value: null };
  if (typeof json === 'boolean')
    return type.kind === 'boolean' || type.kind === 'any' ? { value: json } : { expected: `a ${type.kind}` };
  if (typeof json === 'string') return fromString(json, type);
  return Array.isArray(json)
    ? fromList(json, type)
    : fromObject(json as { readonly [key: string]: FactJson }, type);
}
