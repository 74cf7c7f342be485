import type { FactDefinition } from '@eenloket/catalogue';
import type { FactJson } from '@eenloket/rules';
import type { Form } from '@eenloket/web';
import { readDate } from './read-date.js';

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const EUROS = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d{2})?$/;
const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

const euros = (typed: string): string => {
  const [whole = '', cents = '00'] = typed.replaceAll('.', '').split(',');
  return `${whole}.${cents}`;
};

/**
 * The value of a fact as filled in a form: yes or no, a date (ISO), euros as a decimal string with two decimals, a number
 * with a point, a choice of the vocabulary, or text. Undefined when nothing was filled in or it does not fit the type.
 */
export function readFactValue(
  form: Form,
  name: string,
  { type, choices }: Pick<FactDefinition, 'type' | 'choices'>,
): FactJson | undefined {
  if (type === 'date') {
    const date = readDate(form, name);
    return date === 'empty' || date === 'wrong' ? undefined : date;
  }
  const typed = form.text(name);
  if (type === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : undefined;
  if (type === 'choice') return choices?.some(({ value }) => value === typed) ? typed : undefined;
  if (type === 'money') return EUROS.test(typed) ? euros(typed) : undefined;
  if (type === 'number') return NUMBER.test(typed) ? typed.replace(',', '.') : undefined;
  if (type === 'time') return TIME.test(typed) ? typed.padStart(5, '0') : undefined;
  return typed === '' ? undefined : typed;
}
