import type { Catalogue, Question } from '@eenloket/catalogue';
import type { FactJson } from '@eenloket/rules';
import type { Form } from '@eenloket/web';
import { choicesOf } from '../question/choices-of.js';
import { readAnswer, type AnswerProblem } from '../question/read-answer.js';
import { countOf, memberField } from './tried-list.js';
import { partsOf, type TriedField } from './tried-field.js';

/** What was filled in that cannot be read: the control, its question, and why. */
interface Unreadable {
  readonly name: string;
  readonly question: Question;
  readonly problem: AnswerProblem;
}

/** The same, with the fact that it is about: of a list, the whole list. */
export type TriedProblem = Unreadable & { readonly fact: string };

/** What was filled in: facts by name; what was left empty is not among them. */
export interface Tried {
  readonly facts: { readonly [name: string]: FactJson };
  readonly problems: readonly TriedProblem[];
}

type Read = { readonly value: FactJson } | { readonly problems: readonly Unreadable[] } | undefined;

const isEmpty = (form: Form, name: string): boolean =>
  [name, `${name}-day`, `${name}-month`, `${name}-year`].every((field) => form.text(field) === '');

function readOne(catalogue: Catalogue, form: Form, question: Question, name: string): Read {
  if (isEmpty(form, name)) return undefined;
  const choices = choicesOf(catalogue, question).map(({ value }) => value);
  const read = readAnswer(question, form, choices, name);
  return read.ok ? { value: read.value } : { problems: [{ name, question, problem: read.error }] };
}

/** One thing of a list: undefined when nothing of it was filled in; every part of it otherwise. */
function readThing(catalogue: Catalogue, form: Form, field: TriedField, index: number): Read {
  const parts = partsOf(catalogue, field).map(([part, question]) => {
    const name = memberField(field.name, index, part);
    return { part, name, question, read: readOne(catalogue, form, question, name) };
  });
  if (parts.every(({ read }) => read === undefined)) return undefined;
  const problems = parts.flatMap(({ name, question, read }): readonly Unreadable[] => {
    if (read === undefined) return [{ name, question, problem: 'missing' }];
    return 'problems' in read ? read.problems : [];
  });
  if (problems.length > 0) return { problems };
  const values = parts.map(({ part, read }) => [part, read && 'value' in read ? read.value : null] as const);
  return { value: values[0]?.[0] === '' ? values[0][1] : Object.fromEntries(values) };
}

/** A list: none at all when every thing was taken away; unanswered when all are empty. */
function readList(catalogue: Catalogue, form: Form, field: TriedField): Read {
  const count = countOf(form, field.name);
  const all = Array.from({ length: count }, (_, index) => readThing(catalogue, form, field, index));
  const things = all.flatMap((thing) => (thing === undefined ? [] : [thing]));
  if (count > 0 && things.length === 0) return undefined;
  const problems = things.flatMap((thing) => ('problems' in thing ? thing.problems : []));
  if (problems.length > 0) return { problems };
  return { value: things.flatMap((thing) => ('value' in thing ? [thing.value] : [])) };
}

/** Reads what was filled in on the page of a service, field by field. Nothing is guessed: what is empty is left out. */
export function readTried(catalogue: Catalogue, form: Form, fields: readonly TriedField[]): Tried {
  const facts: { [name: string]: FactJson } = {};
  const problems: TriedProblem[] = [];
  for (const field of fields) {
    const read =
      field.fact.type === 'list'
        ? readList(catalogue, form, field)
        : readOne(catalogue, form, field.question, field.name);
    if (read === undefined) continue;
    if ('problems' in read) problems.push(...read.problems.map((each) => ({ ...each, fact: field.name })));
    else facts[field.name] = read.value;
  }
  return { facts, problems };
}
