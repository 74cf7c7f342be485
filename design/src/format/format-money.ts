import type { Language } from '@eenloket/kit';

const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/**
 * Euros as people write them: `€ 1.234,56` (Dutch), `€1,234.56` (English). The text is never made a number.
 *
 * @param amount decimal string in euros, such as `-1234.5`; digits beyond cents are shown, not rounded
 */
export const formatMoney = (amount: string, language: Language): string => {
  const negative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = amount.replace(/^[-+]/, '').split('.');
  const cents = fraction.padEnd(2, '0');
  const minus = negative ? '-' : '';
  return language === 'nl'
    ? `€\u00a0${minus}${grouped(whole, '.')},${cents}`
    : `${minus}€${grouped(whole, ',')}.${cents}`;
};
