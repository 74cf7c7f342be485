import { parts } from './civil-day.js';
import { daysBetween } from './date-arithmetic.js';
import type { LegalDate } from './legal-date.js';
import type { Language } from './text.js';

const MONTHS: { readonly [language in Language]: readonly string[] } = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The date in words: `3 maart 2026`, `3 March 2026`. */
export function formatDate(date: LegalDate, language: Language): string {
  const { year, month, day } = parts(date);
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
}

const WORDS = {
  nl: {
    near: ['gisteren', 'vandaag', 'morgen'],
    day: ['dag', 'dagen'],
    week: ['week', 'weken'],
    later: (amount: string) => `over ${amount}`,
    earlier: (amount: string) => `${amount} geleden`,
  },
  en: {
    near: ['yesterday', 'today', 'tomorrow'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    later: (amount: string) => `in ${amount}`,
    earlier: (amount: string) => `${amount} ago`,
  },
} as const;

/** The date as seen from `today`: `morgen`, `over 3 dagen`, `2 weken geleden`; whole weeks from two weeks on. */
export function relativeDate(date: LegalDate, today: LegalDate, language: Language): string {
  const words = WORDS[language];
  const days = daysBetween(today, date);
  const near = words.near[days + 1];
  if (near !== undefined) return near;
  const distance = Math.abs(days);
  const inWeeks = distance >= 14 && distance % 7 === 0;
  const count = inWeeks ? distance / 7 : distance;
  const amount = `${count} ${(inWeeks ? words.week : words.day)[count === 1 ? 0 : 1]}`;
  return days > 0 ? words.later(amount) : words.earlier(amount);
}
