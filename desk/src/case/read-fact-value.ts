import type { FactDefinition } from '@eenloket/catalogue';
import type { FactJson } from '@eenloket/rules';
import { readDate, readMoney, readTime, typedDate, type Form } from '@eenloket/web';

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * The value of a fact as filled in a form: yes or no, a date (ISO), euros as a decimal string, a number with a point, a
 * choice of the vocabulary, or text. Undefined when nothing was filled in or it does not fit the type.
 */
export function readFactValue(
  form: Form,
  name: string,
  { type, choices }: Pick<FactDefinition, 'type' | 'choices'>,
): FactJson | undefined {
  if (type === 'date') {
    const date = readDate(typedDate(form, name));
    return date.ok ? date.value : undefined;
  }
  const typed = form.text(name);
  if (type === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : undefined;
  if (type === 'choice') return choices?.some(({ value }) => value === typed) ? typed : undefined;
  if (type === 'money') return readMoney(typed);
  if (type === 'number') return NUMBER.test(typed) ? typed.replace(',', '.') : undefined;
  if (type === 'time') return readTime(typed);
  return typed === '' ? undefined : typed;
}
