import { formatFact, type Catalogue } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { FactJson, FactValue } from '@eenloket/rules';
import { factWords } from './fact-words.js';

/** What a fact is called. */
export const factLabel = ({ facts }: Catalogue, fact: string, language: Language): string =>
  facts.get(fact)?.label[language] ?? fact;

// A municipality is known to the registers by its code; a resident knows it by its name.
const municipality = (
  { organisations }: Catalogue,
  value: FactJson,
  language: Language,
): string | undefined => [...organisations.values()].find(({ code }) => code === value)?.name[language];

/** A value as a resident reads it; what is not known is said with its reason, what is provisional is labelled. */
export const factText = (
  catalogue: Catalogue,
  fact: string,
  value: FactValue,
  language: Language,
): string => {
  const say = factWords[language];
  if (value.state === 'unknown') return say.unknown[value.reason];
  const kind = catalogue.facts.get(fact);
  const byCode = kind?.unit === 'CBS-code' ? municipality(catalogue, value.value, language) : undefined;
  const shown = byCode ?? formatFact(value.value, kind, language);
  return value.state === 'provisional' ? `${shown} (${say.provisional})` : shown;
};
