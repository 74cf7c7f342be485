import { compareDates, daysBetween, type LegalDate } from '@eenloket/kit';
import { readDate, typedDate, type Form, type TypedDate } from '@eenloket/web';

/** The most children of one birth that the form takes; more are reported by telephone. */
const MOST = 6;
/** Children of one birth are born within days of each other; a longer time is a typing error or two births. */
const APART_DAYS = 90;

/** Why a day of birth is not accepted. */
export type BirthProblem = 'missing' | 'noDate' | 'future' | 'apart';

/** The days of birth as typed, and what is wrong with which. */
export interface ReadBirths {
  readonly typed: readonly TypedDate[];
  readonly dates: readonly LegalDate[];
  readonly problems: readonly { readonly index: number; readonly problem: BirthProblem }[];
}

/** Name of the field with the day of birth of one child, from 0. */
export const birthField = (index: number): string => `geboren-${index + 1}`;

/** How many children the form is about: what it said, one more or less when that was asked. */
export const countOf = (form: Form): number => {
  const said = Number.parseInt(form.text('aantal'), 10) || 1;
  const change = form.text('meer') === 'ja' ? 1 : form.text('minder') === 'ja' ? -1 : 0;
  return Math.min(MOST, Math.max(1, said + change));
};

const problemOf = (typed: TypedDate, today: LegalDate, first: LegalDate | undefined) => {
  const read = readDate(typed);
  if (!read.ok) return { problem: read.error };
  if (compareDates(read.value, today) > 0) return { problem: 'future' as const };
  if (first !== undefined && Math.abs(daysBetween(first, read.value)) > APART_DAYS)
    return { problem: 'apart' as const };
  return { date: read.value };
};

/** Reads the days of birth of all children of one birth; none may lie in the future. Pure. */
export const readBirths = (form: Form, today: LegalDate): ReadBirths => {
  const typed = Array.from({ length: countOf(form) }, (_, index) => typedDate(form, birthField(index)));
  const first = typed[0] && readDate(typed[0]);
  const read = typed.map((each) => problemOf(each, today, first?.ok ? first.value : undefined));
  return {
    typed,
    dates: read.flatMap(({ date }) => (date === undefined ? [] : [date])),
    problems: read.flatMap(({ problem }, index) => (problem === undefined ? [] : [{ index, problem }])),
  };
};
