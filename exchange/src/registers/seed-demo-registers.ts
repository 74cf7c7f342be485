import { yearOf, type LegalDate } from '@eenloket/kit';
import { demoPersonas, type DemoPersona } from '@eenloket/identity';
import type { Transaction } from '@eenloket/store';
import { hasReached } from '../facts/age.js';
import { upsertEntries } from '../store/register-entries.js';
import { selectRegistered, upsertPersons } from '../store/persons.js';
import { demoCircumstances, entriesOf, withInvestigation, type Circumstances } from './demo-circumstances.js';
import { personaRecord } from './persona-record.js';
import type { RegisterPersons } from './register-persons.js';

/** A persona that is not one of the demonstration's own, with what the registers hold besides the civil one. */
export type FurtherPersona = DemoPersona & { readonly circumstances?: Circumstances };

/**
 * Fills the demo registers with the personas, in a transaction of the register's organisation. `today` is the first
 * day of the demo clock; `further` are personas besides the demonstration's own. Who is registered already stays as
 * they are now: since the last start a child may have been added to them.
 * Returns the person id at the register by persona id.
 */
export async function seedDemoRegisters(
  tx: Transaction,
  persons: RegisterPersons,
  today: LegalDate,
  further: readonly FurtherPersona[] = [],
): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, FurtherPersona>([...demoPersonas, ...further].map((each) => [each.id, each]));
  const ids = new Map<string, string>();
  for (const { id, bsn } of all.values())
    if (bsn !== undefined) ids.set(id, await persons.personByBsn(tx, bsn));
  const registered = await selectRegistered(tx, [...ids.values()]);
  for (const [id, personId] of ids) {
    const persona = all.get(id);
    if (persona === undefined || registered.has(personId)) continue;
    const circumstances = persona.circumstances ?? demoCircumstances[id] ?? {};
    const record = withInvestigation(personaRecord({ persona, all, ids }, personId), circumstances);
    await upsertPersons(tx, [record]);
    const adult = hasReached(18, record.geboorte?.datum, today);
    if (adult) await upsertEntries(tx, personId, entriesOf(circumstances, yearOf(today)));
  }
  return ids;
}
