import { CodedError, type LegalDate } from '@eenloket/kit';
import { ASKED_DATE, type DecisionModel, type Slot } from './decision-model.js';
import type { Facts } from './fact.js';
import type { Values } from './fixed/values.js';
import { parseDate } from './value/calendar-date.js';
import { fromJson } from './value/from-json.js';
import { Unknown } from './value/unknown.js';
import type { Value } from './value/value.js';

/** Facts, and the date asked about. */
interface Given {
  readonly facts: Facts;
  readonly on: LegalDate;
}

/** The value of one fact of a query. Throws `rules.malformedFact` when it is of another type than the vocabulary's. */
export function factValue({ name, type }: Slot & { kind: 'fact' }, { facts, on }: Given): Value {
  if (name === ASKED_DATE) return parseDate(on);
  const given = facts.get(name)?.value;
  if (!given || given.state === 'unknown') return new Unknown([name]);
  const reading = fromJson(given.value, type);
  if ('value' in reading) return reading.value;
  throw new CodedError(
    'rules.malformedFact',
    `The fact "${name}" should be ${reading.expected}; correct it where it comes from.`,
  );
}

/** The facts of a query as `decide` takes them: exact values, the date asked about among them. Throws as {@link factValue}. */
export const factValues = (model: DecisionModel, query: Given): Values =>
  Object.fromEntries(
    model.slots.flatMap((slot) =>
      slot.kind === 'fact' ? [[slot.name, factValue(slot, query)] as const] : [],
    ),
  );
