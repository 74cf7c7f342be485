import { CodedError } from './coded-error.js';
import { addDays, addMonths } from './date-arithmetic.js';
import type { LegalDate } from './legal-date.js';
import { err, ok, type Result } from './result.js';
import type { Text } from './text.js';

/** A span of calendar time; every part is a whole number >= 0. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/** Reads an ISO 8601 duration of whole years, months, weeks and days: `P8W`, `P6M`, `P3D`, `P1Y6M`. Error: `period.notAPeriod`. */
export function parsePeriod(text: string): Result<Period, CodedError<'period.notAPeriod'>> {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(text);
  if (!match)
    return err(
      new CodedError('period.notAPeriod', `"${text}" is not a period: write it as P8W, P6M, P3D or P1Y.`),
    );
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0));
  return ok({ years: years ?? 0, months: months ?? 0, weeks: weeks ?? 0, days: days ?? 0 });
}

/** The date one period later: first years and months (clamped to the end of the month), then weeks and days. `times` -1 counts back. */
export function addPeriod(date: LegalDate, period: Period, times: 1 | -1 = 1): LegalDate {
  const months = addMonths(date, times * (period.years * 12 + period.months));
  return addDays(months, times * (period.weeks * 7 + period.days));
}

const NAMES: readonly (readonly [keyof Period, Text, Text])[] = [
  ['years', { nl: 'jaar', en: 'year' }, { nl: 'jaar', en: 'years' }],
  ['months', { nl: 'maand', en: 'month' }, { nl: 'maanden', en: 'months' }],
  ['weeks', { nl: 'week', en: 'week' }, { nl: 'weken', en: 'weeks' }],
  ['days', { nl: 'dag', en: 'day' }, { nl: 'dagen', en: 'days' }],
];

/** The period in words: `8 weken`, `8 weeks`; parts are joined by `en` and `and`. */
export function formatPeriod(period: Period): Text {
  const words = NAMES.filter(([part]) => period[part] > 0).map(([part, one, many]) => ({
    count: period[part],
    name: period[part] === 1 ? one : many,
  }));
  if (words.length === 0) return { nl: '0 dagen', en: '0 days' };
  return {
    nl: words.map(({ count, name }) => `${count} ${name.nl}`).join(' en '),
    en: words.map(({ count, name }) => `${count} ${name.en}`).join(' and '),
  };
}
