import { formatOutcome, type OutputWords } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';
import { factWords } from '../texts/fact-words.js';

/** The value of an outcome as a resident reads it; of what is not known, why. */
export const outputText = (
  words: OutputWords,
  output: string,
  value: FactValue,
  language: Language,
): string =>
  value.state === 'unknown'
    ? factWords[language].unknown[value.reason]
    : formatOutcome(words, output, value.value, language);
