import { compare, decimal, roundTo, subtract, type Decimal } from '@eenloket/kit';
import { instantOf, localSeconds, type DateTime } from './date-time.js';
import type { TimeOfDay } from './time-of-day.js';
import type { Zone } from './zone.js';

/** Fractions of a second do not tell times apart: FEEL's value of a time counts whole seconds (DMN 1.5 section 10.3.2.3.4). */
const order = (a: Decimal, b: Decimal): number => compare(roundTo(a, 0, 'floor'), roundTo(b, 0, 'floor'));

const sameZone = (a: Zone | null, b: Zone | null): boolean =>
  a?.kind === b?.kind &&
  (a?.kind === 'region' ? a.name === (b as typeof a).name : a?.seconds === (b as typeof a)?.seconds);

/** Order of two dates with times: by instant when both have a zone, by the clock when neither has; null when one has. */
export function orderOfDateTimes(a: DateTime, b: DateTime): number | null {
  if ((a.time.zone === null) !== (b.time.zone === null)) return null;
  if (sameZone(a.time.zone, b.time.zone)) return order(localSeconds(a), localSeconds(b));
  return order(instantOf(a), instantOf(b));
}

/** Order of two times: by the clock in one zone or in none, else by UTC; null when one has no zone or a region's needs a date. */
export function orderOfTimes(a: TimeOfDay, b: TimeOfDay): number | null {
  if (sameZone(a.zone, b.zone)) return order(a.seconds, b.seconds);
  if (a.zone?.kind !== 'offset' || b.zone?.kind !== 'offset') return null;
  return order(subtract(a.seconds, decimal(a.zone.seconds)), subtract(b.seconds, decimal(b.zone.seconds)));
}
