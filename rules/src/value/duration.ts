import {
  abs,
  add,
  compare,
  decimal,
  fromText,
  multiply,
  negate,
  subtract,
  toText,
  type Decimal,
} from '@eenloket/kit';
import { clockParts, wholeOf } from './time-of-day.js';

/** A duration in years and months, as a whole number of months. */
export class MonthsDuration {
  constructor(readonly months: number) {}
}

/** A duration in days and time, as an exact number of seconds, fractions included. */
export class DaysDuration {
  constructor(readonly seconds: Decimal) {}
}

const MONTHS = /^(-?)P(?:(\d{1,15})Y)?(?:(\d{1,15})M)?$/;
const DAYS = /^(-?)P(?:(\d{1,15})D)?(?:T(?:(\d{1,15})H)?(?:(\d{1,15})M)?(?:(\d{1,15}(?:\.\d{0,18})?)S)?)?$/;
const UNITS = [86_400, 3600, 60, 1].map((seconds) => decimal(seconds));

function parseMonths(sign: string, years: string, months: string): MonthsDuration | null {
  const count = Number(years) * 12 + Number(months);
  return Number.isSafeInteger(count) ? new MonthsDuration(sign === '-' ? 0 - count : count) : null;
}

function parseDays(sign: string, parts: readonly (string | undefined)[]): DaysDuration | null {
  let seconds = decimal(0);
  for (const [i, part] of parts.entries()) {
    const read = fromText(part ?? '0');
    const unit = UNITS[i];
    if (!read.ok || unit === undefined) return null;
    seconds = add(seconds, multiply(read.value, unit));
  }
  return new DaysDuration(sign === '-' ? negate(seconds) : seconds);
}

/** Reads an ISO 8601 duration of one kind: `P1Y6M` or `P2DT3H4.5S`; null for any other text. */
export function parseDuration(text: string): MonthsDuration | DaysDuration | null {
  if (!/\d/.test(text) || text.endsWith('T')) return null;
  const months = MONTHS.exec(text);
  if (months) return parseMonths(months[1] ?? '', months[2] ?? '0', months[3] ?? '0');
  const days = DAYS.exec(text);
  return days && parseDays(days[1] ?? '', days.slice(2));
}

function monthsText(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `P${rest}M`;
  return rest === 0 ? `P${years}Y` : `P${years}Y${rest}M`;
}

/** The days, hours, minutes and seconds of a positive number of seconds. */
export function daysParts(seconds: Decimal): {
  readonly days: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: Decimal;
} {
  const days = Math.floor(wholeOf(seconds) / 86_400);
  return { days, ...clockParts(subtract(seconds, multiply(decimal(days), decimal(86_400)))) };
}

function daysText(seconds: Decimal): string {
  const part = (text: string, unit: string): string => (text === '0' ? '' : `${text}${unit}`);
  const { days, hour, minute, second } = daysParts(seconds);
  const time = part(`${hour}`, 'H') + part(`${minute}`, 'M') + part(toText(second), 'S');
  if (days === 0 && time === '') return 'PT0S';
  return `P${part(`${days}`, 'D')}${time === '' ? '' : `T${time}`}`;
}

/** Writes a duration in ISO 8601, largest units first. */
export function durationText(duration: MonthsDuration | DaysDuration): string {
  if (duration instanceof MonthsDuration)
    return `${duration.months < 0 ? '-' : ''}${monthsText(Math.abs(duration.months))}`;
  const negative = compare(duration.seconds, decimal(0)) < 0;
  return `${negative ? '-' : ''}${daysText(abs(duration.seconds))}`;
}
