import { formatOutcome } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { FactJson, FactValue } from '@eenloket/rules';
import { factWords } from '../texts/fact-words.js';
import { outcomeWords } from './outcome-words.js';

const spaced = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

/** What an outcome is called; one without a name of ours by its own, in words. */
export const outputLabel = (output: string, language: Language): string =>
  outcomeWords[language].outputs[output] ?? spaced(output);

const plain = (output: string, value: FactJson, language: Language): string => {
  const named = typeof value === 'string' ? outcomeWords[language].values[value] : undefined;
  return named ?? formatOutcome(output, value, language);
};

/** The value of an outcome as a resident reads it. */
export const outputText = (output: string, value: FactValue, language: Language): string =>
  value.state === 'unknown'
    ? factWords[language].unknown[value.reason]
    : plain(output, value.value, language);
