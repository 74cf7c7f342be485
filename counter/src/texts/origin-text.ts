import { formatDate, legalDate, type Language } from '@eenloket/kit';
import type { Origin } from '@eenloket/rules';
import { factWords } from './fact-words.js';

/** Where a fact comes from and from which date: `Basisregistratie Personen, 3 maart 2026`. */
export const originText = ({ source, validFrom, retrievedAt }: Origin, language: Language): string => {
  const say = factWords[language];
  const name = say.sources[source] ?? source;
  const date = validFrom ?? (retrievedAt === undefined ? undefined : legalDate(retrievedAt.slice(0, 10)));
  return date === undefined ? name : say.on(name, formatDate(date, language));
};
