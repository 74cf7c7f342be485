import type { Catalogue } from '@eenloket/catalogue';
import { formatDate, legalDate, type Language } from '@eenloket/kit';
import type { Origin } from '@eenloket/rules';
import { factWords } from './fact-words.js';

/**
 * Where a fact comes from and from which date: `Basisregistratie Personen, 3 maart 2026`. What is assumed follows from
 * another part, which it names: `Volgt uit uw aanvraag kinderbijslag`.
 */
export const originText = (
  { packs }: Pick<Catalogue, 'packs'>,
  { source, holder, validFrom, retrievedAt }: Origin,
  language: Language,
): string => {
  const say = factWords[language];
  const service = source === 'assumption' && holder !== undefined ? packs.get(holder)?.title : undefined;
  if (service) return say.follows(service[language].toLowerCase());
  const name = say.sources[source] ?? source;
  const date = validFrom ?? (retrievedAt === undefined ? undefined : legalDate(retrievedAt.slice(0, 10)));
  return date === undefined ? name : say.on(name, formatDate(date, language));
};
