import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { logProvision } from '../registers/log-provision.js';
import type { RegisterPersons } from '../registers/register-persons.js';
import { selectPersons } from '../store/persons.js';
import { parsePersonenQuery, type PersonenQuery } from './personen-query.js';
import { numbersIn, renameNumbers } from './rename-numbers.js';
import { selectFields } from './select-fields.js';

/** An HTTP answer without a framework: status and JSON body (`application/problem+json` from 400 on). */
export interface EdgeAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Who asks at the edge, and how numbers are looked up. */
export interface EdgeContext {
  readonly persons: RegisterPersons;
  /** The organisation that asks: stands in the holder's log. */
  readonly recipient: string;
  readonly at: Instant;
}

/**
 * `POST /personen` of the BRP API 2.7, `RaadpleegMetBurgerservicenummer`, in a transaction of the register.
 * The edge is the only place where numbers become persons and persons numbers; inside there are none.
 */
export async function answerPersonen(
  tx: Transaction,
  body: unknown,
  context: EdgeContext,
): Promise<EdgeAnswer> {
  const query = parsePersonenQuery(body);
  if (!query.ok) return { status: 400, body: query.error };
  const personen = await find(tx, query.value, context);
  return { status: 200, body: { type: 'RaadpleegMetBurgerservicenummer', personen } };
}

async function find(tx: Transaction, query: PersonenQuery, context: EdgeContext): Promise<unknown[]> {
  const ids: string[] = [];
  for (const number of query.burgerservicenummer) ids.push(await context.persons.personByBsn(tx, number));
  const persons = await selectPersons(tx, ids);
  const fields = query.fields.map((field) => field.replace(/\bburgerservicenummer\b/g, 'persoonId'));
  for (const { persoonId } of persons)
    await logProvision(tx, {
      at: context.at,
      person: persoonId,
      recipient: context.recipient,
      categories: query.fields,
    });
  const selected = persons.map((person) => selectFields(person, fields));
  return withNumbers(tx, selected, query, context);
}

/** The person's own number only when asked for, as the API does. */
async function withNumbers(
  tx: Transaction,
  persons: readonly object[],
  { fields }: PersonenQuery,
  { persons: numbers }: EdgeContext,
): Promise<unknown[]> {
  const shown = fields.includes('burgerservicenummer')
    ? persons
    : persons.map((person) =>
        Object.fromEntries(Object.entries(person).filter(([key]) => key !== 'persoonId')),
      );
  const names = new Map<string, string | undefined>();
  for (const id of new Set(numbersIn(shown, 'persoonId')))
    names.set(id, await numbers.bsnOf(tx, id, 'POST /personen'));
  return renameNumbers(shown, 'persoonId', 'burgerservicenummer', names) as unknown[];
}
