import type { Language, LegalDate } from '@eenloket/kit';
import { words } from '../words.js';

/** A legal date in words: `3 maart 2026`, `3 March 2026`. */
export const formatDate = (date: LegalDate, language: Language): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${words[language].months[Number(month) - 1] ?? month} ${year}`;
};
