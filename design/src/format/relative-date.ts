import type { Language, LegalDate } from '@eenloket/kit';
import { words } from '../words.js';
import { daysBetween } from './days-between.js';

/** A date as seen from today: `vandaag`, `morgen`, `over 5 dagen`, `3 dagen geleden`. */
export const relativeDate = (date: LegalDate, today: LegalDate, language: Language): string => {
  const days = daysBetween(today, date);
  const say = words[language];
  if (days === 0) return say.today;
  if (days === 1) return say.tomorrow;
  if (days === -1) return say.yesterday;
  return days > 0 ? say.inDays(days) : say.daysAgo(-days);
};
