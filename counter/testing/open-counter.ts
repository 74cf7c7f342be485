import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assets } from '@eenloket/design';
import {
  bsn,
  demoPersonas,
  type KeptForm,
  type ResidentAccess,
  type Session,
  type SiteLogin,
  type WorkerAccess,
} from '@eenloket/identity';
import { CodedError, err, ok } from '@eenloket/kit';
import { createSite } from '@eenloket/web';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.ts';
import { counterPorts } from '../../app/src/counter/counter-ports.ts';
import { seedDemo } from '../../app/src/demo/seed-demo.ts';
import { readConfiguration } from '../../app/src/configuration.ts';
import { openFoundation } from '../../app/src/system/foundation.ts';
import { journeyCatalogue } from '../../app/src/system/journey-catalogue.ts';
import { releasePacks } from '../../app/src/system/release-packs.ts';
import { startWorkings } from '../../app/src/system/workings.ts';
import type { Office } from './office.ts';
import { openSearch } from '../../app/src/system/search.ts';
import { counterErrorPage, counterRoutes, type CounterPorts } from '../src/index.ts';
import { TestVisitor } from './test-visitor.ts';

const demoWorker: WorkerAccess = {
  kind: 'worker',
  workerId: 'sanne-mulder',
  name: 'Sanne Mulder',
  organisation: 'svb',
  roles: ['svb.behandelaar'],
  assurance: 'high',
};

/** A counter on a real database with the real packs, rules and demo registers. */
export interface TestCounter {
  readonly ports: CounterPorts;
  /** Somebody who logged in as a persona of the demonstration; nobody without one. */
  visitor(persona?: string): Promise<TestVisitor>;
  /** A worker whose session of the desk came with the request, as it would if cookies were shared between sites. */
  worker(): TestVisitor;
  /** Events that are stored, by type, oldest first. */
  events(): Promise<readonly string[]>;
  /** Runs SQL as the owner: to see what is left in the database. */
  readonly asOwner: TestDatabase['asOwner'];
  /** From now on the organisations receive their parts and can work them. */
  work(): Promise<Office>;
  close(): Promise<void>;
}

/**
 * Opens a counter as `app` does. Only the cookie of a session is fixed (`me=<persona>`): the login itself is tested in
 * `identity`. Nothing is delivered before `work`.
 */
export async function openCounter(): Promise<TestCounter> {
  const db = await testDatabase();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'eenloket-counter-'));
  const configuration = { ...readConfiguration({}), databaseUrl: db.ownerUrl, dataDirectory };
  const foundation = await openFoundation(configuration, () => undefined);
  await seedDemo(foundation);
  const { catalogue, rules, clock, database, mandates, persons } = foundation;
  const search = await openSearch(database, catalogue);
  const work = {
    organisation: 'loket',
    processingActivity: 'test',
    traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
  };

  const personOf = (persona: string): Promise<string> => {
    const number = demoPersonas.find(({ id }) => id === persona)?.bsn;
    if (number === undefined) throw new Error(`${persona} cannot log in`);
    return database.transaction(work, (tx) => persons.personByBsn(tx, bsn(number)));
  };
  const sessions = new Map<string, Session>();
  const sessionOf: SiteLogin['sessionOf'] = async (cookies) => {
    if (cookies === 'me=expired') return err(new CodedError('identity.sessionExpired', 'Log in again.'));
    const [own = ''] = (cookies ?? '').split(';');
    const session = sessions.get(own);
    return session ? ok(session) : err(new CodedError('identity.noSession', 'Log in.'));
  };
  const login: SiteLogin = {
    beginLogin: async ({ returnTo }) => ok({ location: `http://provider/?to=${returnTo}`, setCookies: [] }),
    finishLogin: async () => err(new CodedError('identity.loginRefused', 'Blocked.')),
    sessionOf,
    csrfHolds: (session, posted) => session.csrfToken === posted,
    actFor: async (cookies, mandateId) => {
      const session = await sessionOf(cookies);
      if (!session.ok) return session;
      const access = session.value.access as ResidentAccess;
      const held = await database.transaction(work, (tx) => mandates.heldBy(tx, access.personId));
      const mandate = held.find(({ id }) => id === mandateId);
      if (mandateId !== undefined && !mandate) return err(new CodedError('identity.noMandate', 'None.'));
      const { kind, personId, assurance } = access;
      const own = { kind, personId, assurance };
      const acting = { ...session.value, access: mandate ? { ...own, actingFor: mandate } : own };
      sessions.set(cookies ?? '', acting);
      return ok(acting);
    },
    keepForm: async (cookies, form, token) =>
      cookies === 'me=expired' && token === 'emma'
        ? `kept=${Buffer.from(JSON.stringify(form)).toString('base64url')}`
        : undefined,
    keptForm: (cookies) => {
      const kept = /kept=([^;]+)/.exec(cookies ?? '')?.[1];
      return kept === undefined
        ? undefined
        : (JSON.parse(Buffer.from(kept, 'base64url').toString()) as KeptForm);
    },
    forgetForm: () => 'kept=; Max-Age=0',
    logout: async () => ({ location: '/', setCookies: [] }),
  };
  let stopWork = (): Promise<void> => Promise.resolve();
  const ports = counterPorts(foundation, {
    login,
    search,
    journeys: journeyCatalogue(catalogue, rules, clock),
    wake: () => undefined,
  });
  const site = createSite({
    name: 'counter',
    publicUrl: 'http://127.0.0.1:4100',
    login,
    assets: assets(),
    isReady: async () => true,
    errorPage: counterErrorPage(ports),
    log: { level: 'fatal' },
  });
  await site.register(counterRoutes(ports));
  return {
    ports,
    visitor: async (persona) => {
      if (persona === undefined) return new TestVisitor(site);
      const cookie = `me=${persona}`;
      const personId = await personOf(persona);
      const access = { kind: 'resident', personId, assurance: 'high' } as const;
      if (!sessions.has(cookie)) sessions.set(cookie, { csrfToken: randomBytes(16).toString('hex'), access });
      return new TestVisitor(site, cookie);
    },
    worker: () => {
      sessions.set('me=worker', { csrfToken: randomBytes(16).toString('hex'), access: demoWorker });
      return new TestVisitor(site, 'me=worker');
    },
    asOwner: db.asOwner,
    events: async () =>
      (await db.asOwner<{ type: string }>('select type from store.event order by id')).map(
        ({ type }) => type,
      ),
    work: async () => {
      await releasePacks(foundation, catalogue);
      const { desk, background } = await startWorkings(foundation, () => undefined);
      stopWork = () => background.stop();
      return { databaseOf: foundation.databaseOf, desk, traceparent: work.traceparent };
    },
    close: async () => {
      await stopWork();
      await site.close();
      await search.close();
      await foundation.close();
      await db.close();
      await rm(dataDirectory, { recursive: true });
    },
  };
}
