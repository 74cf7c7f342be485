import type { Language } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import { formatFact } from './format-fact.js';

// An outcome has no entry in the vocabulary. Packs name amounts of money by their period; two decimals are euros too.
const isAmount = (output: string, value: FactJson): boolean =>
  /Per(?:Maand|Kwartaal|Jaar)$|^(?:aanspraak|dwangsom)$/.test(output) ||
  (typeof value === 'string' && /^-?\d+\.\d{2}$/.test(value));

/** The value of an outcome as people read it: money as euros also when it is whole, dates written out, `ja` or `nee`. */
export const formatOutcome = (output: string, value: FactJson, language: Language): string =>
  formatFact(value, isAmount(output, value) ? { type: 'money' } : undefined, language);
