import type { Decimal } from '@eenloket/kit';
import { CalendarDate } from '../value/calendar-date.js';
import { DateTime } from '../value/date-time.js';
import { MonthsDuration } from '../value/duration.js';
import { parseTemporal, type Temporal } from '../value/temporal-text.js';
import { TimeOfDay } from '../value/time-of-day.js';
import { anyType, type FeelType } from './feel-type.js';
import type { Node } from './node.js';
import type { Scope } from './scope.js';

function constantType(value: null | boolean | string | Decimal): FeelType {
  if (value === null) return anyType;
  if (typeof value === 'string') return { kind: 'string', values: [value] };
  return { kind: typeof value === 'boolean' ? 'boolean' : 'number' };
}

/** A literal null, truth, text or number. */
export const constantNode = (value: null | boolean | string | Decimal): Node => ({
  op: 'constant',
  value,
  type: constantType(value),
});

function temporalType(value: Temporal): FeelType {
  if (value instanceof CalendarDate) return { kind: 'date' };
  if (value instanceof TimeOfDay) return { kind: 'time' };
  if (value instanceof DateTime) return { kind: 'dateTime' };
  return { kind: value instanceof MonthsDuration ? 'months' : 'days' };
}

/** A date, time or duration as a literal (`@"2026-03-16"`). */
export function temporalNode(text: string, at: number, scope: Scope): Node {
  const value = parseTemporal(text);
  if (value) return { op: 'constant', value, type: temporalType(value) };
  return scope.refuse(
    `@"${text}" is no date, time or duration; write @"2026-03-16", @"10:15:30" or @"P1Y6M".`,
    at,
  );
}
