import { toLegalDate } from './civil-day.js';
import type { LegalDate } from './legal-date.js';

/** Easter Sunday of a Gregorian year, by the anonymous computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): LegalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return toLegalDate({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
