import { add, decimal, fromText, multiply, roundTo, subtract, toText, type Decimal } from '@eenloket/kit';
import { parseZone, zoneText, type Zone } from './zone.js';

/** A time on the clock: seconds since midnight (0 to below 86,400, fractions to the nanosecond) and perhaps a zone. */
export class TimeOfDay {
  constructor(
    readonly seconds: Decimal,
    readonly zone: Zone | null,
  ) {}
}

const FORM = /^(\d{2}):(\d{2}):(\d{2}(?:\.\d{1,18})?)(Z|[+-]\d{2}:\d{2}(?::\d{2})?|@.+)?$/;

/** The time, or null when an hour, minute or second does not exist. `second` may have a fraction. */
export function timeOf(hour: number, minute: number, second: Decimal, zone: Zone | null): TimeOfDay | null {
  const whole = wholeOf(second);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || whole < 0 || whole > 59) return null;
  return new TimeOfDay(add(decimal(hour * 3600 + minute * 60), second), zone);
}

/** Reads `10:15:30`, `10:15:30.123Z`, `10:15:30+01:00` or `10:15:30@Europe/Paris`; null for any other text. */
export function parseTime(text: string): TimeOfDay | null {
  const match = FORM.exec(text.startsWith('T') ? text.slice(1) : text);
  if (!match) return null;
  const zone = match[4] === undefined ? null : parseZone(match[4]);
  const second = fromText(match[3] ?? '');
  if ((match[4] !== undefined && !zone) || !second.ok) return null;
  return timeOf(Number(match[1]), Number(match[2]), second.value, zone);
}

/** The whole part of a number, towards minus infinity, as a number of JavaScript. */
export const wholeOf = (n: Decimal): number =>
  typeof n === 'number' ? n : Number(toText(roundTo(n, 0, 'floor')));

/** Hour, minute and second (with its fraction) that a clock shows after so many seconds since midnight. */
export function clockParts(seconds: Decimal): {
  readonly hour: number;
  readonly minute: number;
  readonly second: Decimal;
} {
  const whole = wholeOf(seconds);
  const minutes = Math.floor(whole / 60);
  const second = subtract(seconds, multiply(decimal(minutes), decimal(60)));
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, second };
}

/** Writes a time as {@link parseTime} reads it. */
export function timeText({ seconds, zone }: TimeOfDay): string {
  const { hour, minute, second } = clockParts(seconds);
  const [whole = '', fraction] = toText(second).split('.');
  const two = (part: number | string): string => `${part}`.padStart(2, '0');
  const rest = fraction === undefined ? '' : `.${fraction}`;
  return `${two(hour)}:${two(minute)}:${two(whole)}${rest}${zone ? zoneText(zone) : ''}`;
}
