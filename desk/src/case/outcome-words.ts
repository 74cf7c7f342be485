import { formatFact } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';

/** The name of an output as words: `bedragPerKwartaal` is `Bedrag per kwartaal`. Packs name their outputs in Dutch. */
export function outputWords(output: string): string {
  const words = output.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The value of an output as people read it; two decimals is how rules write euros. */
export function outcomeText(value: FactJson, language: Language): string {
  const isMoney = typeof value === 'string' && /^-?\d+\.\d{2}$/.test(value);
  return formatFact(value, isMoney ? { type: 'money' } : undefined, language);
}
