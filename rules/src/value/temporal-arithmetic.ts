import {
  add,
  compare,
  decimal,
  divide,
  isDecimal,
  modulo,
  multiply,
  negate,
  roundTo,
  subtract,
  type Decimal,
} from '@eenloket/kit';
import { CalendarDate, fromDays, plusMonths, toDays } from './calendar-date.js';
import {
  dateAsDateTime,
  DateTime,
  fromLocalSeconds,
  instantOf,
  localSeconds,
  offsetOf,
} from './date-time.js';
import { DaysDuration, MonthsDuration } from './duration.js';
import { TimeOfDay, wholeOf } from './time-of-day.js';
import { offsetAt } from './zone.js';
import type { Value } from './value.js';

const DAY = decimal(86_400);

function shiftDate(date: CalendarDate, by: DaysDuration | MonthsDuration): Value {
  if (by instanceof MonthsDuration) return plusMonths(date, by.months);
  return fromDays(toDays(date) + wholeOf(roundTo(divide(by.seconds, DAY), 0, 'floor')));
}

/** In a region the hours that pass are counted, not those that the clock shows: adding a day over a change of the clock keeps 24 hours. */
function shiftDateTime(value: DateTime, by: DaysDuration | MonthsDuration): Value {
  const { date, time } = value;
  if (by instanceof MonthsDuration) {
    const shifted = plusMonths(date, by.months);
    return shifted && new DateTime(shifted, time);
  }
  if (time.zone?.kind !== 'region') return fromLocalSeconds(add(localSeconds(value), by.seconds), time.zone);
  const instant = add(instantOf(value), by.seconds);
  const guess = offsetOf(value);
  const local = wholeOf(roundTo(add(instant, decimal(guess)), 0, 'floor'));
  return fromLocalSeconds(add(instant, decimal(offsetAt(time.zone, local))), time.zone);
}

const shiftTime = ({ seconds, zone }: TimeOfDay, by: DaysDuration): Value =>
  new TimeOfDay(modulo(add(seconds, by.seconds), DAY), zone);

const opposite = <T extends DaysDuration | MonthsDuration>(by: T): T =>
  (by instanceof MonthsDuration
    ? new MonthsDuration(0 - by.months)
    : new DaysDuration(negate(by.seconds))) as T;

const isDuration = (value: Value): value is DaysDuration | MonthsDuration =>
  value instanceof DaysDuration || value instanceof MonthsDuration;

function shift(point: Value, by: DaysDuration | MonthsDuration): Value {
  if (point instanceof CalendarDate) return shiftDate(point, by);
  if (point instanceof DateTime) return shiftDateTime(point, by);
  return point instanceof TimeOfDay && by instanceof DaysDuration ? shiftTime(point, by) : null;
}

/** A point in time plus a duration, or two durations of a kind; null for anything else (DMN 1.5 table 57). */
export function plusTemporal(a: Value, b: Value): Value {
  if (a instanceof MonthsDuration && b instanceof MonthsDuration)
    return new MonthsDuration(a.months + b.months);
  if (a instanceof DaysDuration && b instanceof DaysDuration)
    return new DaysDuration(add(a.seconds, b.seconds));
  if (isDuration(b)) return shift(a, b);
  return isDuration(a) ? shift(b, a) : null;
}

function betweenDateTimes(a: DateTime, b: DateTime): Value {
  if ((a.time.zone === null) !== (b.time.zone === null)) return null;
  return new DaysDuration(subtract(instantOf(a), instantOf(b)));
}

function betweenTimes(a: TimeOfDay, b: TimeOfDay): Value {
  if ((a.zone === null) !== (b.zone === null)) return null;
  const utc = ({ seconds, zone }: TimeOfDay): Decimal =>
    zone?.kind === 'offset' ? subtract(seconds, decimal(zone.seconds)) : seconds;
  return new DaysDuration(subtract(utc(a), utc(b)));
}

const asDateTime = (value: Value, other: Value): Value =>
  value instanceof CalendarDate && other instanceof DateTime ? dateAsDateTime(value) : value;

/** The duration between two points in time, or a point or duration less a duration; null for anything else (DMN 1.5 table 57). */
export function minusTemporal(left: Value, right: Value): Value {
  if (isDuration(right))
    return isDuration(left) ? plusTemporal(left, opposite(right)) : shift(left, opposite(right));
  const [a, b] = [asDateTime(left, right), asDateTime(right, left)];
  if (a instanceof CalendarDate && b instanceof CalendarDate)
    return new DaysDuration(multiply(decimal(toDays(a) - toDays(b)), DAY));
  if (a instanceof DateTime && b instanceof DateTime) return betweenDateTimes(a, b);
  return a instanceof TimeOfDay && b instanceof TimeOfDay ? betweenTimes(a, b) : null;
}

const sizeOf = (value: Value): Decimal | null => {
  if (value instanceof MonthsDuration) return decimal(value.months);
  return value instanceof DaysDuration ? value.seconds : null;
};

const alike = (like: Value, size: Decimal): Value =>
  like instanceof MonthsDuration
    ? new MonthsDuration(wholeOf(roundTo(size, 0, 'down')))
    : new DaysDuration(size);

/** A duration times or divided by a number, or two durations of a kind divided; null for anything else (DMN 1.5 table 58). */
export function scaleDuration(operator: '*' | '/', a: Value, b: Value): Value {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  if (left !== null && right !== null) {
    const alikeKinds = a instanceof MonthsDuration === b instanceof MonthsDuration;
    return operator === '/' && alikeKinds ? divide(left, right) : null;
  }
  if (left !== null && isDecimal(b)) return alike(a, operator === '*' ? multiply(left, b) : divide(left, b));
  return operator === '*' && right !== null && isDecimal(a) ? alike(b, multiply(right, a)) : null;
}

/** A duration in the other direction; null for anything else. */
export const oppositeDuration = (value: Value): Value => (isDuration(value) ? opposite(value) : null);

/** A duration without its direction; null for anything else. */
export function durationSize(value: Value): Value {
  const size = sizeOf(value);
  if (size === null) return null;
  return compare(size, decimal(0)) < 0 ? oppositeDuration(value) : value;
}
