import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Catalogue } from '@eenloket/catalogue';
import {
  demoCivilRegistry,
  demoRegisters,
  type CivilRegistry,
  type Ports,
  type RegisterPersons,
} from '@eenloket/exchange';
import { createMandates, pseudonymBridge, type Mandates, type Persons } from '@eenloket/identity';
import type { Clock, Instant } from '@eenloket/kit';
import {
  applicationUrl,
  migrate,
  openClock,
  openDatabase,
  type Database,
  type DatabaseOf,
  type PseudonymBridge,
  type StoredClock,
  type Subscription,
} from '@eenloket/store';
import type { Configuration } from '../configuration.js';
import { openKeys, type Keys } from '../keys.js';
import { RuleBook } from '../rules/rule-book.js';
import { openDatabaseServer } from './database-server.js';
import { hostedOrganisations } from './hosted-organisations.js';
import { allMigrations } from './migrations.js';
import { openPersons, registerPersonsOf } from './persons.js';

/** What everything else stands on: data, time, rules, persons and registers of one installation. */
export interface Foundation {
  readonly configuration: Configuration;
  readonly keys: Keys;
  readonly catalogue: Catalogue;
  readonly rules: RuleBook;
  readonly database: Database;
  readonly databaseOf: DatabaseOf;
  /** Every organisation this process hosts. */
  readonly organisations: readonly string[];
  /** The clock of the law: the demo clock in a demonstration. */
  readonly clock: StoredClock;
  /** Real time, for sessions. */
  readonly systemClock: Pick<Clock, 'now'>;
  readonly persons: Persons;
  readonly registerPersons: RegisterPersons;
  readonly mandates: Mandates;
  readonly bridge: PseudonymBridge;
  readonly registers: Ports;
  readonly civilRegistry: CivilRegistry;
  close(): Promise<void>;
}

/**
 * Opens the foundation: server, migrations, database, clock, keys.
 * @param subscriptions who receives which events
 * Errors: CodedErrors of one line; what was opened by then is closed again.
 */
export async function openFoundation(
  configuration: Configuration,
  catalogue: Catalogue,
  subscriptions: readonly Subscription[],
  log: (line: string) => void,
): Promise<Foundation> {
  const keys = openKeys(join(configuration.dataDirectory, 'keys.json'), configuration.mode === 'demo');
  const server = await openDatabaseServer(configuration, log);
  let database: Database | undefined;
  try {
    await migrate(server.ownerUrl, await allMigrations());
    database = openDatabase(applicationUrl(server.ownerUrl), { subscriptions, connections: 32 });
    const clock = await openClock(database, configuration.mode === 'demo' ? 'demo' : 'system');
    const parts = { configuration, keys, catalogue, rules: new RuleBook(catalogue.facts), database, clock };
    return {
      ...parts,
      ...peopleAndRegisters(parts),
      organisations: hostedOrganisations(catalogue),
      systemClock: { now: () => new Date().toISOString() as Instant },
      close: async () => {
        await clock.close();
        await parts.database.close();
        await server.stop();
      },
    };
  } catch (error) {
    await database?.close();
    await server.stop();
    throw error;
  }
}

type Parts = Pick<Foundation, 'keys' | 'database' | 'clock'>;

function peopleAndRegisters({ keys, database, clock }: Parts) {
  const databaseOf: DatabaseOf = () => database;
  const persons = openPersons(keys, clock);
  const registerPersons = registerPersonsOf(persons);
  const bridge = pseudonymBridge({ databaseOf, persons, random: randomBytes });
  const registers = { databaseOf, bridge, clock };
  return {
    databaseOf,
    persons,
    registerPersons,
    bridge,
    mandates: createMandates({ random: randomBytes, clock }),
    registers: demoRegisters(registers),
    civilRegistry: demoCivilRegistry({ ...registers, persons: registerPersons }),
  };
}
