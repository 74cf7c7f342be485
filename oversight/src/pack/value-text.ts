import { formatFact, type Parameter } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';

const units: { readonly [unit: string]: { readonly nl: string; readonly en: string } } = {
  quarter: { nl: 'per kwartaal', en: 'a quarter' },
  month: { nl: 'per maand', en: 'a month' },
  year: { nl: 'per jaar', en: 'a year' },
  years: { nl: 'jaar', en: 'years' },
};

/** A value of a parameter in words, with its unit: `€ 2.119,00 per jaar`. */
export function valueText({ unit }: Pick<Parameter, 'unit'>, value: string, language: Language): string {
  const [measure = '', per] = unit.split('/');
  const shown = formatFact(value, { type: measure === 'EUR' ? 'money' : 'number', unit: measure }, language);
  const words = units[per ?? measure]?.[language];
  return words ? `${shown} ${words}` : shown;
}
