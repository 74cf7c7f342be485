import type { Clock } from '@eenloket/kit';
import type { DatabaseOf, Transaction } from '@eenloket/store';
import type { ReadRequest } from '../ports/read-request.js';
import { REGISTER_ORGANISATION, type PersonBridge } from './register-persons.js';

/** What the demo registers are built from; `app` fills it. */
export interface DemoRegistersOptions {
  readonly databaseOf: DatabaseOf;
  readonly bridge: PersonBridge;
  readonly clock: Clock;
}

/** Runs `work` at the register's organisation for the person as the register knows them; nobody there: no answer. */
export async function atRegister<T>(
  { bridge, databaseOf }: DemoRegistersOptions,
  { organisation, person, traceparent }: ReadRequest,
  work: (tx: Transaction, person: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  const { pseudonym: there } = await bridge.translate(organisation, REGISTER_ORGANISATION, {
    pseudonym: person,
  });
  if (there === undefined) return undefined;
  const context = { organisation: REGISTER_ORGANISATION, processingActivity: 'brp-verstrekken', traceparent };
  return databaseOf(REGISTER_ORGANISATION).transaction(context, (tx) => work(tx, there));
}
