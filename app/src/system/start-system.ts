import { assets } from '@eenloket/design';
import { verifierKey } from '@eenloket/ledger';
import { databaseIsReady } from '@eenloket/store';
import { counterErrorPage, counterRoutes } from '@eenloket/counter';
import { deskErrorPage, deskRoutes } from '@eenloket/desk';
import { oversightErrorPage, oversightRoutes } from '@eenloket/oversight';
import { createSite, type SiteOptions } from '@eenloket/web';
import { releasePack, type Catalogue } from '@eenloket/catalogue';
import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../configuration.js';
import { counterPorts } from '../counter/counter-ports.js';
import { seedDemo } from '../demo/seed-demo.js';
import { startBackgroundWork } from './background-work.js';
import { caseDesk, ReleasedPacks } from './case-desk.js';
import { deskPorts } from './desk-ports.js';
import { openFoundation, type Foundation } from './foundation.js';
import { journeyCatalogue } from './journey-catalogue.js';
import { logSigner } from './log-signer.js';
import { makeLogins, startDemoProvider } from './logins.js';
import { programVersion } from './program-version.js';
import { openSearch } from './search.js';
import { subscriptionsFor } from './subscriptions.js';
import { openCatalogue } from './catalogue.js';
import { workOf } from './work-of.js';

/** Everything that runs, and how it ends. */
export interface RunningSystem {
  /** Lets requests and deliveries in flight finish, then closes what was opened, in the opposite order. */
  stop(): Promise<void>;
}

type Log = (line: string) => void;

/**
 * Starts the whole of Eenloket in this process.
 * @param log receives one line for each thing that a person at the terminal may want to know
 * Errors are CodedErrors of one line; what had been opened by then is closed again.
 */
export async function startSystem(configuration: Configuration, log: Log): Promise<RunningSystem> {
  const opened: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    await open(configuration, log, (close) => opened.push(close));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function open(
  configuration: Configuration,
  log: Log,
  onStop: (close: () => Promise<unknown>) => void,
): Promise<void> {
  const catalogue = openCatalogue();
  const subscriptions = subscriptionsFor(waitingForChild(catalogue));
  const foundation = await openFoundation(configuration, catalogue, subscriptions, log);
  onStop(() => foundation.close());
  const { rules, clock, database } = foundation;
  await release(foundation);
  if (configuration.mode === 'demo') {
    await seedDemo(foundation);
    const provider = await startDemoProvider(configuration);
    onStop(() => provider.close());
  }
  const packs = await ReleasedPacks.read(database, catalogue, workOf('loket', 'packs-lezen'));
  const [desk, journeys] = [
    caseDesk(catalogue, rules, packs, clock),
    journeyCatalogue(catalogue, rules, clock),
  ];
  const background = startBackgroundWork(foundation, { subscriptions, desk, journeys }, log);
  onStop(() => background.stop());
  const search = await openSearch(database, catalogue);
  onStop(() => search.close());
  const logins = makeLogins(foundation);
  const counter = counterPorts(foundation, {
    login: logins.counter,
    search,
    journeys,
    wake: () => background.wake(),
  });
  const common = siteParts(foundation);
  const listen = async (site: FastifyInstance, name: 'counter' | 'desk' | 'oversight') => {
    onStop(() => site.close());
    await site.listen({ port: configuration.ports[name], host: configuration.host });
  };
  const counterSite = createSite({
    ...common('counter'),
    login: logins.counter,
    errorPage: counterErrorPage(counter),
  });
  await counterSite.register(counterRoutes(counter));
  await listen(counterSite, 'counter');
  const worker = deskPorts(foundation, { login: logins.desk, caseDesk: desk, wake: () => background.wake() });
  const deskSite = createSite({ ...common('desk'), login: logins.desk, errorPage: deskErrorPage });
  await deskSite.register(deskRoutes(worker));
  await listen(deskSite, 'desk');
  const oversight = oversightPorts(foundation);
  const oversightSite = createSite({ ...common('oversight'), errorPage: oversightErrorPage(oversight) });
  await oversightSite.register(oversightRoutes(oversight));
  await listen(oversightSite, 'oversight');
}

/** Organisations with a service that waits for the registration of a child. */
function waitingForChild(catalogue: Catalogue): readonly string[] {
  const packs = [...catalogue.packs.values()].filter(({ plan }) => plan.start.waitFor !== undefined);
  return [
    ...new Set(
      packs.flatMap(({ competent }) => ('organisation' in competent ? [competent.organisation] : [])),
    ),
  ];
}

/** Every pack of the catalogue becomes an immutable row, so that a decision can name it for ever. */
async function release({ database, catalogue, clock }: Foundation): Promise<void> {
  await database.transaction(workOf('loket', 'packs-vrijgeven'), async (tx) => {
    for (const pack of catalogue.packs.values()) await releasePack(tx, pack, clock.now());
  });
}

function siteParts({ configuration, database }: Foundation) {
  const files = assets();
  return (name: 'counter' | 'desk' | 'oversight'): Omit<SiteOptions, 'errorPage'> => ({
    name,
    publicUrl: configuration.publicUrls[name],
    formTargets: formTargetsOf(configuration),
    assets: files,
    isReady: () => databaseIsReady(database),
    keepToPublicHost: configuration.mode === 'demo',
    log: { level: configuration.logLevel },
  });
}

/** The provider's origins: logging in and out ends there, and Chromium checks redirects after a form as well. */
function formTargetsOf({ mode, ports, login }: Configuration): readonly string[] {
  if (mode === 'demo') return [`http://127.0.0.1:${ports.identity}`];
  return login
    ? [...new Set([login.counter.issuer, login.desk.issuer].map((issuer) => new URL(issuer).origin))]
    : [];
}

function oversightPorts({
  configuration,
  catalogue,
  databaseOf,
  clock,
  systemClock,
  organisations,
  keys,
}: Foundation) {
  return {
    catalogue,
    databaseOf,
    clock,
    program: { version: programVersion, startedAt: systemClock.now() },
    logs: organisations.map((organisation) => ({
      organisation,
      verifierKey: verifierKey(logSigner(keys, organisation)),
    })),
    sites: { counter: configuration.publicUrls.counter, desk: configuration.publicUrls.desk },
  };
}
