import { factInWords, type Catalogue } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';
import { factWords } from './fact-words.js';

/** What a fact is called. */
export const factLabel = ({ facts }: Catalogue, fact: string, language: Language): string =>
  facts.get(fact)?.label[language] ?? fact;

/** A value as a resident reads it; what is not known is said with its reason, what is provisional is labelled. */
export const factText = (
  catalogue: Catalogue,
  fact: string,
  value: FactValue,
  language: Language,
): string => {
  const say = factWords[language];
  if (value.state === 'unknown') return say.unknown[value.reason];
  const shown = factInWords(catalogue, fact, value.value, language);
  return value.state === 'provisional' ? `${shown} (${say.provisional})` : shown;
};
