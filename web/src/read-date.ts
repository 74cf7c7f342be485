import { err, ok, parseLegalDate, type LegalDate, type Result } from '@eenloket/kit';
import type { Form } from './form.js';

/** A date as typed, in three boxes. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What stands in the three boxes of a date field (`<name>-day`, `-month`, `-year`). */
export const typedDate = (form: Form, name: string): TypedDate => ({
  day: form.text(`${name}-day`),
  month: form.text(`${name}-month`),
  year: form.text(`${name}-year`),
});

/** Reads a typed date. Errors: `missing` when a box is empty, `noDate` when that day does not exist. */
export const readDate = ({ day, month, year }: TypedDate): Result<LegalDate, 'missing' | 'noDate'> => {
  if (day === '' || month === '' || year === '') return err('missing');
  const read = parseLegalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read.ok ? ok(read.value) : err('noDate');
};

/** A date in three boxes again, to show what is known. */
export const boxesOf = (date: string): TypedDate => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};
