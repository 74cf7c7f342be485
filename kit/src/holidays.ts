import { dayNumber, parts, toLegalDate } from './civil-day.js';
import { addDays } from './date-arithmetic.js';
import { weekday } from './date-parts.js';
import { easterSunday } from './easter.js';
import { EQUATED_DAYS } from './equated-days.js';
import type { LegalDate } from './legal-date.js';
import type { Text } from './text.js';

/** Says which generally recognised holiday `date` is under Algemene termijnenwet 3, or that it is none. */
export type Holidays = (date: LegalDate) => Text | undefined;

const text = (nl: string, en: string): Text => ({ nl, en });

/** Days around Easter Sunday: Good Friday is equated with a holiday by law (ATW 3 lid 2). */
const AROUND_EASTER: ReadonlyMap<number, Text> = new Map([
  [-2, text('Goede Vrijdag', 'Good Friday')],
  [0, text('eerste paasdag', 'Easter Sunday')],
  [1, text('tweede paasdag', 'Easter Monday')],
  [39, text('Hemelvaartsdag', 'Ascension Day')],
  [49, text('eerste pinksterdag', 'Whit Sunday')],
  [50, text('tweede pinksterdag', 'Whit Monday')],
]);

const FIXED: ReadonlyMap<string, Text> = new Map([
  ['01-01', text('Nieuwjaarsdag', 'New Year’s Day')],
  ['05-05', text('Bevrijdingsdag', 'Liberation Day')],
  ['12-25', text('eerste kerstdag', 'Christmas Day')],
  ['12-26', text('tweede kerstdag', 'Boxing Day')],
]);

const EQUATED = text(
  'een dag die bij koninklijk besluit met een feestdag is gelijkgesteld',
  'a day equated with a holiday by royal decree',
);

/** The King's birthday is kept on 27 April, or on the 26th when the 27th is a Sunday. */
function isKingsDay(date: LegalDate): boolean {
  const { year } = parts(date);
  const birthday = toLegalDate({ year, month: 4, day: 27 });
  return date === (weekday(birthday) === 7 ? addDays(birthday, -1) : birthday);
}

/**
 * The holidays of Algemene termijnenwet 3: fixed days, days computed from Easter, King's Day, Good Friday (lid 2)
 * and the days equated by royal decree (lid 3), which are configuration: `equated`, by default the decrees known here.
 */
export function holidayCalendar(equated: readonly LegalDate[] = EQUATED_DAYS): Holidays {
  const decreed = new Set(equated);
  return (date) => {
    const fixed = FIXED.get(date.slice(5));
    if (fixed) return fixed;
    if (isKingsDay(date)) return text('Koningsdag', 'King’s Day');
    const civil = parts(date);
    const fromEaster = dayNumber(civil) - dayNumber(parts(easterSunday(civil.year)));
    return AROUND_EASTER.get(fromEaster) ?? (decreed.has(date) ? EQUATED : undefined);
  };
}
