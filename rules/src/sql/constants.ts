import { isDecimal } from '@eenloket/kit';
import { CalendarDate, dateText } from '../value/calendar-date.js';
import { DaysDuration, MonthsDuration } from '../value/duration.js';
import { FeelRange, isContext, isList, type Value } from '../value/value.js';
import { isFalse, isTrue } from './compare.js';
import { sql, text, type Fragment } from './fragment.js';
import { constantNumber } from './number.js';
import { refuse } from './refusal.js';
import { nothing, type Term } from './term.js';

/** A day as a constant. */
export const dateLiteral = (day: string): Fragment => sql`DATE ${text(day)}`;

const SECONDS = 86_400;

/** A value that is known before the query runs. */
export function constantTerm(value: Value): Term {
  if (value === null) return nothing;
  if (typeof value === 'boolean') return value ? isTrue : isFalse;
  if (isDecimal(value)) return constantNumber(value);
  if (typeof value === 'string') return { kind: 'string', at: sql`${text(value)}`, nullable: false };
  if (value instanceof CalendarDate) {
    if (value.year < 1 || value.year > 9999)
      refuse('It has a date before the year 1 or after 9999.', 'Use a date of our era.');
    return { kind: 'date', at: dateLiteral(dateText(value)), nullable: false };
  }
  if (value instanceof MonthsDuration) return { kind: 'months', at: sql`${value.months}`, nullable: false };
  if (value instanceof DaysDuration) {
    const days = typeof value.seconds === 'number' ? value.seconds / SECONDS : 0.5;
    if (!Number.isInteger(days)) refuse('It has a duration of part of a day.', 'Use whole days.');
    return { kind: 'days', at: sql`${days}`, nullable: false };
  }
  if (isList(value)) return { kind: 'items', items: value.map(constantTerm) };
  if (isContext(value))
    return {
      kind: 'context',
      entries: new Map([...value].map(([name, each]) => [name, constantTerm(each)])),
    };
  if (value instanceof FeelRange && value.form === 'bounds')
    return {
      kind: 'range',
      low: constantTerm(value.low),
      lowIncluded: value.lowIncluded,
      high: constantTerm(value.high),
      highIncluded: value.highIncluded,
    };
  return refuse('It has a constant that SQL has no type for.', 'Use numbers, texts, truths and dates.');
}
