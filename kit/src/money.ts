import { roundTo } from './decimal-rounding.js';
import { decimal, toText } from './decimal-text.js';
import type { Decimal } from './decimal.js';
import type { Language } from './text.js';

const marks = { nl: { thousands: '.', cents: ',' }, en: { thousands: ',', cents: '.' } } as const;

/**
 * An amount in euros as people write it: `€ 1.234,56` in Dutch, `€1,234.56` in English; negative `€ -5,00` and `-€5.00`.
 * No line breaks after the sign: the space there is a no-break one.
 * Takes a decimal or its text (`1234.56`); shows cents, half-up: round by the law's own rule before. Throws `decimal.malformed`.
 */
export function formatEuro(amount: Decimal | string, language: Language): string {
  const value = typeof amount === 'string' ? decimal(amount) : amount;
  const text = toText(roundTo(value, 2, 'half-up'));
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '0', cents = ''] = text.slice(sign.length).split('.');
  const { thousands, cents: mark } = marks[language];
  const figures = whole.replace(/\B(?=(\d{3})+$)/g, thousands) + mark + cents.padEnd(2, '0');
  return language === 'nl' ? `€\u00a0${sign}${figures}` : `${sign}€${figures}`;
}
