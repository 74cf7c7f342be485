import type { FactDefinition, Question } from '@eenloket/catalogue';
import { compare, decimal, err, fromText, ok, type Result } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import { readDate, readMoney, readTime, typedDate, type Form } from '@eenloket/web';
import { linesOf } from '../texts/lines.js';

/** Name of the field of a question's answer. */
export const answerField = 'antwoord';

/** Why an answer is not accepted: a stable code. `rule` is the question's own rule, with its own message; `mustKnow`: not knowing leads nowhere;
 * `future`: it did not happen yet. */
export type AnswerProblem =
  | 'missing'
  | 'noDate'
  | 'noMoney'
  | 'noNumber'
  | 'noTime'
  | 'noChoice'
  | 'mustKnow'
  | 'tooLong'
  | 'future'
  | 'rule';

type Read = Result<FactJson, AnswerProblem>;

const readers: { readonly [type in FactDefinition['type']]: (text: string) => Read } = {
  string: ok,
  context: ok,
  choice: ok,
  date: ok,
  boolean: (text) => (text === 'ja' || text === 'nee' ? ok(text === 'ja') : err('noChoice')),
  number: (text) => {
    const read = fromText(text.replace(',', '.'));
    return read.ok ? ok(text.replace(',', '.')) : err('noNumber');
  },
  money: (text) => {
    const amount = readMoney(text);
    return amount === undefined ? err('noMoney') : ok(amount);
  },
  time: (text) => {
    const time = readTime(text);
    return time === undefined ? err('noTime') : ok(time);
  },
  list: (text) =>
    ok(
      linesOf(text).map((line) =>
        line.replace(
          /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/,
          (_, day: string, month: string, year: string) =>
            `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        ),
      ),
    ),
};

const tooLong = ({ validate }: Question, value: FactJson): boolean =>
  validate?.maxLength !== undefined && typeof value === 'string' && value.length > validate.maxLength;

const fits = ({ validate, type }: Question, value: FactJson): boolean => {
  if (!validate || typeof value !== 'string') return true;
  const { min, max, pattern } = validate;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return false;
  if (type === 'date') return (min === undefined || value >= min) && (max === undefined || value <= max);
  if (type !== 'money' && type !== 'number') return true;
  const number = decimal(value);
  return (
    (min === undefined || compare(number, decimal(min)) >= 0) &&
    (max === undefined || compare(number, decimal(max)) <= 0)
  );
};

const readValue = (question: Question, form: Form, choices: readonly string[], name: string): Read => {
  if (question.type === 'date') return readDate(typedDate(form, name));
  const text = form.text(name);
  if (text === '') return err('missing');
  if (question.type === 'choice' && !choices.includes(text)) return err('noChoice');
  return readers[question.type](text);
};

/**
 * Reads the answer to a question from its form, as the value of its fact: dates as ISO, amounts and numbers as decimal
 * texts. Errors: a stable {@link AnswerProblem}. Nothing is guessed or corrected silently.
 * @param choices the values that may be chosen, for a question of type `choice`
 * @param name of its field, where it is one of many
 */
export const readAnswer = (
  question: Question,
  form: Form,
  choices: readonly string[] = [],
  name: string = answerField,
): Read => {
  const read = readValue(question, form, choices, name);
  if (!read.ok) return read;
  if (tooLong(question, read.value)) return err('tooLong');
  return fits(question, read.value) ? read : err('rule');
};
