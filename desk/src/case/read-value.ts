import type { ValueKind } from '@eenloket/catalogue';
import type { FactJson } from '@eenloket/rules';
import { readDate, readMoney, readTime, typedDate, type Form } from '@eenloket/web';

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Whether a value is a list of amounts in euros, typed in one field. */
export const holdsAmounts = ({ type, unit }: ValueKind): boolean =>
  type === 'list' && unit?.startsWith('EUR') === true;

const readAmounts = (typed: string): FactJson | undefined => {
  const amounts = typed.split(';').map(readMoney);
  return amounts.every((amount) => amount !== undefined) ? amounts : undefined;
};

/**
 * The value of a fact or an outcome as filled in a form: yes or no, a date (ISO), euros as a decimal string, a number with a point, a
 * choice of the vocabulary, amounts, or text. Undefined when nothing was filled in or it does not fit the type.
 */
export function readValue(form: Form, name: string, kind: ValueKind): FactJson | undefined {
  const { type, choices } = kind;
  if (type === 'date') {
    const date = readDate(typedDate(form, name));
    return date.ok ? date.value : undefined;
  }
  const typed = form.text(name);
  if (type === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : undefined;
  if (type === 'choice') return choices?.some(({ value }) => value === typed) ? typed : undefined;
  if (type === 'money') return readMoney(typed);
  if (type === 'number') return NUMBER.test(typed) ? typed.replace(',', '.') : undefined;
  if (holdsAmounts(kind)) return readAmounts(typed);
  if (type === 'time') return readTime(typed);
  return typed === '' ? undefined : typed;
}
