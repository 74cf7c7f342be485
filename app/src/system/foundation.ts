import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { RegisterPersons } from '@eenloket/exchange';
import {
  createMandates,
  pseudonymBridge,
  type Bridge,
  type Mandates,
  type Persons,
} from '@eenloket/identity';
import type { Clock, Instant } from '@eenloket/kit';
import type { Subscription } from '@eenloket/store';
import type { Configuration } from '../configuration.js';
import { openKeys, type Keys } from '../keys.js';
import { openDatabaseServer, type DatabaseServer } from './database-server.js';
import { hostedOrganisations } from './hosted-organisations.js';
import { openInstallationData, type InstallationData } from './installation-data.js';
import { openPacks, type Packs } from './packs.js';
import { openPersons, registerPersonsOf } from './persons.js';
import { refuseUnknownOrganisations } from './refuse-unknown-organisations.js';
import { registersFor, type Registers } from './registers.js';
import { subscriptionsFor } from './subscriptions.js';
import { waitingForChild } from './waiting-for-child.js';

/** What everything else stands on: data, time, rules, persons and registers of one installation. */
export interface Foundation extends InstallationData, Registers, Packs {
  readonly configuration: Configuration;
  readonly keys: Keys;
  /** Who receives which events. */
  readonly subscriptions: readonly Subscription[];
  /** Every organisation this process hosts. */
  readonly organisations: readonly string[];
  /** Real time, for sessions. */
  readonly systemClock: Pick<Clock, 'now'>;
  readonly persons: Persons;
  readonly registerPersons: RegisterPersons;
  readonly mandates: Mandates;
  readonly bridge: Bridge;
}

type Log = (line: string) => void;

/** What a foundation may be given instead of what `npm start` takes. */
export interface Given {
  /** How the database server is found. */
  readonly openServer?: (configuration: Configuration, log: Log) => Promise<DatabaseServer>;
  /** Packs that were read before. */
  readonly packs?: Packs;
}

/**
 * Opens the foundation: packs and keys, which cost nothing to refuse; then server, databases and clock.
 * Errors: CodedErrors of one line; what was opened by then is closed again.
 */
export async function openFoundation(
  configuration: Configuration,
  log: Log,
  { openServer = openDatabaseServer, packs = openPacks(configuration.packsDirectory) }: Given = {},
): Promise<Foundation> {
  const { catalogue } = packs;
  const organisations = hostedOrganisations(catalogue);
  refuseUnknownOrganisations(configuration, organisations);
  const keys = openKeys(join(configuration.dataDirectory, 'keys.json'), configuration.mode === 'demo');
  const subscriptions = subscriptionsFor(waitingForChild(catalogue));
  const server = await openServer(configuration, log);
  const data = await openInstallationData(configuration, server, { subscriptions, connections: 32 });
  return {
    ...{ configuration, keys, subscriptions, organisations },
    ...packs,
    ...data,
    ...peopleAndRegisters(configuration, keys, data),
    systemClock: { now: () => new Date().toISOString() as Instant },
  };
}

function peopleAndRegisters(
  configuration: Configuration,
  keys: Keys,
  { databaseOf, clock }: InstallationData,
) {
  const persons = openPersons(keys, clock);
  const registerPersons = registerPersonsOf(persons);
  const bridge = pseudonymBridge({ databaseOf, persons, random: randomBytes });
  return {
    persons,
    registerPersons,
    bridge,
    mandates: createMandates({ random: randomBytes, clock }),
    ...registersFor(configuration, { databaseOf, bridge, clock, persons: registerPersons }),
  };
}
