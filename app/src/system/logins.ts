import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  admitResidents,
  admitWorkers,
  createSiteLogin,
  demoWorkers,
  startDevelopmentProvider,
  type DevelopmentProvider,
  type Mandates,
  type Persons,
  type SiteLogin,
} from '@eenloket/identity';
import type { Clock } from '@eenloket/kit';
import type { Database, WorkContext } from '@eenloket/store';
import { returnPath } from '@eenloket/web';
import type { Configuration, LoginConfiguration } from '../configuration.js';
import { demoResidents } from '../demo/demo-residents.js';
import type { Keys } from '../keys.js';
import { newTraceparent } from './trace.js';

/** What the logins of the two sites with login are built from. */
export interface LoginParts {
  readonly configuration: Configuration;
  readonly keys: Keys;
  readonly database: Database;
  readonly persons: Persons;
  readonly mandates: Mandates;
  readonly systemClock: Pick<Clock, 'now'>;
}

/** The clients that the development provider knows; their secrets protect nothing, because anyone may log in there as anyone. */
const demoClients = {
  counter: { clientId: 'counter', clientSecret: 'development-only-counter' },
  desk: { clientId: 'desk', clientSecret: 'development-only-desk' },
} as const;

const demoIssuer = ({ ports }: Configuration): string => `http://127.0.0.1:${ports.identity}`;

/** Starts the development provider with the fictional persons of the demonstration. */
export function startDemoProvider(configuration: Configuration): Promise<DevelopmentProvider> {
  const client = (site: 'counter' | 'desk') => ({
    id: demoClients[site].clientId,
    secret: demoClients[site].clientSecret,
    audience: site === 'counter' ? ('residents' as const) : ('workers' as const),
    redirectUris: [configuration.publicUrls[site] + returnPath],
    postLogoutRedirectUris: [`${configuration.publicUrls[site]}/`],
  });
  return startDevelopmentProvider({
    port: configuration.ports.identity,
    host: '127.0.0.1',
    mode: configuration.mode,
    personas: { residents: demoResidents(configuration), workers: demoWorkers },
    clients: [client('counter'), client('desk')],
    keysDirectory: join(configuration.dataDirectory, 'identity'),
  });
}

/** The login of residents at the counter and of workers at the desk. */
export function makeLogins(parts: LoginParts): { counter: SiteLogin; desk: SiteLogin } {
  const { configuration, keys, database, persons, mandates, systemClock } = parts;
  const provider = (site: 'counter' | 'desk'): LoginConfiguration =>
    configuration.login?.[site] ?? { issuer: demoIssuer(configuration), ...demoClients[site] };
  const context = (): WorkContext => ({
    organisation: 'loket',
    processingActivity: 'loket-inloggen',
    traceparent: newTraceparent(),
  });
  const common = {
    returnPath,
    database,
    context,
    mandates,
    systemClock,
    random: randomBytes,
    sessionKey: keys.csrf,
  };
  return {
    counter: createSiteLogin({
      ...common,
      site: 'counter',
      publicUrl: configuration.publicUrls.counter,
      ...provider('counter'),
      scope: 'openid bsn',
      assurances: ['substantial', 'high'],
      admit: admitResidents(persons),
    }),
    desk: createSiteLogin({
      ...common,
      site: 'desk',
      publicUrl: configuration.publicUrls.desk,
      ...provider('desk'),
      scope: 'openid worker',
      assurances: ['high', 'substantial'],
      admit: admitWorkers,
    }),
  };
}
