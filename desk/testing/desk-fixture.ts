import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { receiveEvent, type ApprovedPart, type CaseDesk } from '@eenloket/cases';
import { loadCatalogue, type Catalogue } from '@eenloket/catalogue';
import { assets } from '@eenloket/design';
import { decisionPoint, demoWorkers } from '@eenloket/identity';
import type { LegalDate } from '@eenloket/kit';
import { verifierKey, type NoteSigner } from '@eenloket/ledger';
import { openConversation } from '@eenloket/messages';
import type { StoredEvent } from '@eenloket/store';
import { createSite } from '@eenloket/web';
import type { FastifyInstance } from 'fastify';
import { logIn, startSites, type Sites } from '../../identity/testing/sites.js';
import { testSigner } from '../../ledger/testing/test-signer.js';
import { as, StandingClock } from '../../store/testing/context.js';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import { deskErrorPage, deskRoutes } from '../src/index.js';
import { caseDeskOf } from './case-desk.js';
import { DeskBrowser } from './desk-browser.js';

/** The secret of the resident in these tests: it must never be where no task needs it. */
export const ADDRESS = 'Domplein 1, 3512 JC Utrecht';

/** The desk with real logins, real packs, real rules, real policies and a real database. */
export interface DeskFixture {
  readonly test: TestDatabase;
  readonly site: FastifyInstance;
  readonly sites: Sites;
  readonly clock: StandingClock;
  readonly catalogue: Catalogue;
  readonly caseDesk: CaseDesk;
  /** Logs a worker in through the development provider. */
  browserOf(worker: string): Promise<DeskBrowser>;
  /** Opens a case at an organisation from an approved part; returns its number. */
  openCase(organisation: string, pack: string, change?: Partial<ApprovedPart>): Promise<string>;
  /** Delivers an event of the counter about a part to the cases of an organisation, e.g. `part-withdrawn`. */
  tellCases(organisation: string, name: string, data: object): Promise<void>;
  /** A resident calls for help; returns the conversation's id. */
  callForHelp(message: string, context?: object): Promise<string>;
  close(): Promise<void>;
}

/** The key that signs an organisation's log in tests. */
export const signerOf = (organisation: string): NoteSigner => testSigner(`eenloket.test/${organisation}`);

const known = (value: string | boolean) => ({
  value: { state: 'known' as const, value },
  origin: { source: 'persons', validFrom: '2026-03-01' as LegalDate },
});

const fields: ApprovedPart['fields'] = {
  'aanvrager.naam': known('Noor van Vliet'),
  'aanvrager.adres': known(ADDRESS),
  'aanvrager.woontInNederland': known(true),
  'aanvrager.verzekerdAkw': known(true),
  'kind.voornamen': known('Sam'),
  'kind.geboortedatum': known('2026-03-14'),
  'kind.woontBijAanvrager': known(true),
  'kind.bsn': known(true),
  'aanvraag.ontvangen': known('2026-03-16'),
};

/** Starts the desk; close it in `afterAll`. */
export async function startDesk(): Promise<DeskFixture> {
  const [test, sites] = await Promise.all([testDatabase(), startSites()]);
  const clock = Object.assign(new StandingClock(), {
    mode: 'demo' as const,
    advanceDays: async () => undefined,
  });
  const loaded = loadCatalogue(fileURLToPath(new URL('../../packs', import.meta.url)));
  if (!loaded.ok) throw new Error('the packs do not load');
  const catalogue = loaded.value;
  const caseDesk = caseDeskOf(catalogue, clock);
  const site = createSite({
    name: 'desk',
    publicUrl: 'http://127.0.0.1:4200',
    login: sites.desk,
    assets: assets(),
    isReady: async () => true,
    errorPage: deskErrorPage,
    log: { level: 'silent' },
  });
  deskRoutes({
    catalogue,
    databaseOf: () => test.database,
    clock,
    random: (size) => randomBytes(size),
    login: sites.desk,
    evaluate: decisionPoint(),
    caseDesk,
    colleaguesOf: (organisation) => demoWorkers.filter((worker) => worker.organisation === organisation),
    logs: ['svb', 'toeslagen'].map((organisation) => ({
      organisation,
      verifierKey: verifierKey(signerOf(organisation)),
    })),
  })(site);
  const deliver = (organisation: string, event: StoredEvent, handle: ReturnType<typeof receiveEvent>) =>
    test.database.transaction(as(organisation), (tx) => handle(tx, event));
  return {
    test,
    site,
    sites,
    clock,
    catalogue,
    caseDesk,
    browserOf: async (worker) => new DeskBrowser(site, await logIn(sites.desk, worker)),
    openCase: async (organisation, packId, change) => {
      const pack = catalogue.packs.get(packId);
      const event = eventOf(clock, 'nl.eenloket.journey.part-approved', {
        partId: randomUUID(),
        journeyId: 'journey-1',
        pack: packId,
        packSha256: pack?.sha256,
        service: pack?.title.nl,
        per: 'child',
        childRef: 'child-1',
        fields: Object.fromEntries(
          (pack?.receives ?? []).map((fact) => [
            fact,
            fields[fact] ?? {
              value: { state: 'unknown', reason: 'notAsked' },
              origin: { source: 'resident' },
            },
          ]),
        ),
        receivedOn: clock.today(),
        language: 'nl',
        resident: {},
        ...change,
      });
      const withChild = change?.fields ? event : { ...event, data: withBsn(event.data) };
      await deliver(organisation, withChild, receiveEvent(caseDesk));
      return event.id;
    },
    tellCases: (organisation, name, data) =>
      deliver(organisation, eventOf(clock, `nl.eenloket.journey.${name}`, data), receiveEvent(caseDesk)),
    callForHelp: async (message, context) => {
      const conversationId = randomUUID();
      const event = eventOf(clock, 'nl.eenloket.help.requested', {
        conversationId,
        page: '/nl/leven/kind-krijgen',
        lifeEvent: 'kind-krijgen',
        lastErrors: ['Vul een datum in.'],
        message,
        channel: 'chat',
        ...context,
      });
      await deliver('contactcentrum', event, openConversation);
      return conversationId;
    },
    close: async () => {
      await site.close();
      await sites.close();
      await test.close();
    },
  };
}

/** The child is registered already, so that the case need not wait for it. */
const withBsn = (data: StoredEvent['data']): StoredEvent['data'] => ({
  ...data,
  fields: { ...(data['fields'] as object), 'kind.bsn': fields['kind.bsn'] } as unknown as string,
});

const eventOf = (clock: StandingClock, type: string, data: object): StoredEvent => ({
  id: randomUUID(),
  type,
  organisation: 'loket',
  stream: 'journey/journey-1',
  version: 1,
  time: clock.now(),
  schemaVersion: 1,
  processingActivity: 'testing',
  traceparent: as('loket').traceparent,
  subjectPseudonym: randomUUID(),
  subjects: { child: randomUUID() },
  data: data as StoredEvent['data'],
});
