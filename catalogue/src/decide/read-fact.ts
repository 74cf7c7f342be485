import type { FactDefinition, FactField } from '../pack.js';
import { err, fromText, ok, parseLegalDate, type Result } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { FactProblem } from './fact-problem.js';
import { DECIMAL, LIMITS, memberOf } from './fact-schema.js';

/** What is wrong with a value, before it is known which fact it belongs to. */
interface Wrong {
  readonly reason: string;
  readonly fix: string;
}

const wrong = (reason: string, fix: string): Result<never, Wrong> => err({ reason, fix });

/** How the value reads in a message: short, and nothing but what was sent. */
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** A decimal text, or a number of JSON that a decimal text says exactly (`8.49`, never `1e21`). */
function readNumber(value: unknown): Result<FactJson, Wrong> {
  const text = typeof value === 'number' ? String(value) : value;
  const isShort = typeof text === 'string' && text.length <= LIMITS.digits;
  if (isShort && DECIMAL.test(text) && fromText(text).ok) return ok(text);
  return wrong(
    `${shown(value)} is not a number.`,
    'Write it as a decimal text with a point, such as "1234.56".',
  );
}

function readDate(value: unknown): Result<FactJson, Wrong> {
  const date = typeof value === 'string' ? parseLegalDate(value) : undefined;
  if (date?.ok) return ok(date.value);
  return wrong(`${shown(value)} is not a date.`, 'Write it as "2026-03-16".');
}

function readChoice(value: unknown, { choices = [] }: FactField): Result<FactJson, Wrong> {
  const values = choices.map((choice) => choice.value);
  if (typeof value === 'string' && values.includes(value)) return ok(value);
  return wrong(`${shown(value)} is no possible answer.`, `Choose one of: ${values.join(', ')}.`);
}

function readText(value: unknown): Result<FactJson, Wrong> {
  if (typeof value !== 'string') return wrong(`${shown(value)} is not a text.`, 'Write it between quotes.');
  if (value.length <= LIMITS.characters) return ok(value);
  return wrong(`this text has ${value.length} characters.`, `Write at most ${LIMITS.characters}.`);
}

function readOne(value: unknown, field: FactField): Result<FactJson, Wrong> {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean'
        ? ok(value)
        : wrong(`${shown(value)} is not true or false.`, 'Write true or false, without quotes.');
    case 'number':
    case 'money':
      return readNumber(value);
    case 'date':
      return readDate(value);
    case 'choice':
      return readChoice(value, field);
    default:
      return readText(value);
  }
}

/** One thing of a list of things: every field that is told of it, and no other. */
function readThing(value: unknown, fields: NonNullable<FactDefinition['fields']>): Result<FactJson, Wrong> {
  const names = Object.keys(fields);
  const form = `Write {${names.map((name) => `"${name}": …`).join(', ')}}.`;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(`${shown(value)} is no object.`, form);
  const stranger = Object.keys(value).find((name) => !names.includes(name));
  if (stranger !== undefined) return wrong(`"${stranger}" is told of nothing here.`, form);
  const read: { [name: string]: FactJson } = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!(name in value)) return wrong(`"${name}" is missing.`, form);
    const one = readOne((value as { readonly [name: string]: unknown })[name], field);
    if (!one.ok) return wrong(`in "${name}" ${one.error.reason}`, one.error.fix);
    read[name] = one.value;
  }
  return ok(read);
}

function readList(value: unknown, definition: FactDefinition): Result<FactJson, Wrong> {
  if (!Array.isArray(value)) return wrong(`${shown(value)} is no list.`, 'Write it between [ and ].');
  if (value.length > LIMITS.members)
    return wrong(`this list has ${value.length} members.`, `Give at most ${LIMITS.members}.`);
  const { fields } = definition;
  const read: FactJson[] = [];
  for (const [index, member] of value.entries()) {
    const one = fields ? readThing(member, fields) : readOne(member, memberOf(definition));
    if (!one.ok) return wrong(`number ${index + 1} of the list: ${one.error.reason}`, one.error.fix);
    read.push(one.value);
  }
  return ok(read);
}

/**
 * A value of a request as the vocabulary has the fact: amounts and numbers become decimal texts.
 * Error: `wrongValue`, naming the fact as the request did.
 */
export function readFact(
  name: string,
  value: unknown,
  definition: FactDefinition,
): Result<FactJson, FactProblem> {
  if (value === null)
    return err({ code: 'wrongValue', fact: name, reason: 'null says nothing.', fix: 'Leave this fact out.' });
  const read = definition.type === 'list' ? readList(value, definition) : readOne(value, definition);
  return read.ok ? read : err({ code: 'wrongValue', fact: name, ...read.error });
}
