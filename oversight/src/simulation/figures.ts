import { formatEuro, type Language } from '@eenloket/kit';
import type { Amount, Count } from '@eenloket/simulation';

const groups = { nl: '.', en: ',' } as const;

/** A whole number with its thousands grouped: `18.000.000` in Dutch. */
export const wholeNumber = (value: number, language: Language): string =>
  `${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, groups[language]);

/** Euros without cents; what rounds to nothing has no sign. */
export const wholeEuros = (value: string, language: Language): string =>
  formatEuro(`${Math.round(Number(value)) + 0}`, language).replace(/[.,]00$/, '');

/** A count with what it may be off. */
export const countText = ({ value, margin }: Count, language: Language): string =>
  margin === 0
    ? wholeNumber(value, language)
    : `${wholeNumber(value, language)} ± ${wholeNumber(margin, language)}`;

/** An amount in whole euros with what it may be off. */
export const amountText = ({ value, margin }: Amount, language: Language): string =>
  Number(margin) === 0
    ? wholeEuros(value, language)
    : `${wholeEuros(value, language)} ± ${wholeEuros(margin, language)}`;

/** A decimal text as a number of people. */
export const decimalText = (value: string, language: Language): string =>
  language === 'nl' ? value.replace('.', ',') : value;
