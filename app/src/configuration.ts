import { CodedError } from '@eenloket/kit';

/** The sites of one installation and the ports they listen on. */
export interface Ports {
  readonly counter: number;
  readonly desk: number;
  readonly oversight: number;
  /** The development identity provider; not started in production. */
  readonly identity: number;
}

/** An OpenID Connect provider of the organisation's own, for production. */
export interface LoginConfiguration {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Everything that differs between installations, read once at the start. */
export interface Configuration {
  /** `demo`: embedded PostgreSQL, development identity, demo clock and demo registers. `production`: none of these. */
  readonly mode: 'demo' | 'production';
  readonly host: string;
  readonly ports: Ports;
  /** Address of a PostgreSQL server (owner role); absent: the embedded server. */
  readonly databaseUrl?: string;
  /** Organisations that live in a database of their own, with its address (owner role); the others share the main one. */
  readonly databases?: ReadonlyMap<string, string>;
  /** Where the packs stand; absent: those that come with the program. */
  readonly packsDirectory?: string;
  /** Where the embedded server, the keys and the development identity keep their files. */
  readonly dataDirectory: string;
  /** How residents see the counter from outside; its origin is part of the login. */
  readonly publicUrls: { readonly counter: string; readonly desk: string; readonly oversight: string };
  readonly login?: { readonly counter: LoginConfiguration; readonly desk: LoginConfiguration };
  readonly logLevel: string;
  /** A JSON file with personas besides those of the demonstration (see `demo/demo-residents.ts`); never in production. */
  readonly personasFile?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Site = 'counter' | 'desk' | 'oversight';

/** Where the packs stand, for commands that need nothing else of an installation; undefined for those of this program. */
export const packsDirectoryOf = (environment: NodeJS.ProcessEnv): string | undefined =>
  environment['EENLOKET_PACKS'] || undefined;

/**
 * Reads the configuration from the environment (`EENLOKET_PORT`, `EENLOKET_HOST`, `EENLOKET_DATA`, `EENLOKET_MODE`,
 * `EENLOKET_LOG`, `EENLOKET_PACKS`, `EENLOKET_PERSONAS`, `DATABASE_URL`, `EENLOKET_DATABASES`, and in production
 * `EENLOKET_REGISTERS`, `EENLOKET_{COUNTER,DESK,OVERSIGHT}_URL` and `EENLOKET_{COUNTER,DESK}_{ISSUER,CLIENT_ID,CLIENT_SECRET}`);
 * docs/configuration.md explains each.
 * @throws CodedError `configuration-invalid`, naming the variable and what it should be
 */
export function readConfiguration(environment: Environment): Configuration {
  const mode = modeOf(environment);
  const host = environment['EENLOKET_HOST'] ?? '127.0.0.1';
  if (mode === 'demo' && !/^(127\.0\.0\.1|::1|localhost)$/.test(host))
    throw invalid(
      'EENLOKET_HOST',
      `is "${host}", which other machines can reach: a demonstration has a login without passwords, so keep it on 127.0.0.1, ::1 or localhost`,
    );
  const ports = portsFrom(environment['EENLOKET_PORT'] ?? '4100');
  const databaseUrl = environment['DATABASE_URL'];
  if (databaseUrl && !isDatabaseUrl(databaseUrl))
    throw invalid('DATABASE_URL', 'must be an address such as postgres://owner:password@host:5432/database');
  if (mode === 'production' && !databaseUrl)
    throw invalid(
      'DATABASE_URL',
      'is needed in production: the address of a PostgreSQL server, as its owner role',
    );
  const personasFile = environment['EENLOKET_PERSONAS'];
  const packsDirectory = packsDirectoryOf(environment);
  const databases = databasesOf(environment['EENLOKET_DATABASES'] ?? '');
  if (mode === 'production') refuseDemonstration(environment);
  const url = (site: Site) => publicUrlOf(environment, site, mode) ?? `http://127.0.0.1:${ports[site]}`;
  return {
    mode,
    host,
    ports,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(databases.size > 0 ? { databases } : {}),
    ...(packsDirectory ? { packsDirectory } : {}),
    dataDirectory: environment['EENLOKET_DATA'] ?? '.data',
    publicUrls: { counter: url('counter'), desk: url('desk'), oversight: url('oversight') },
    ...(mode === 'production'
      ? { login: { counter: loginOf(environment, 'COUNTER'), desk: loginOf(environment, 'DESK') } }
      : {}),
    logLevel: environment['EENLOKET_LOG'] ?? 'info',
    ...(personasFile ? { personasFile } : {}),
  };
}

function modeOf(environment: Environment): Configuration['mode'] {
  const mode = environment['EENLOKET_MODE'] ?? 'demo';
  if (mode === 'demo' || mode === 'production') return mode;
  throw invalid('EENLOKET_MODE', `is "${mode}"; choose demo or production`);
}

/** What belongs to a demonstration only, or does not exist yet, is refused by name instead of left to surprise. */
function refuseDemonstration(environment: Environment): void {
  if (environment['EENLOKET_PERSONAS'])
    throw invalid(
      'EENLOKET_PERSONAS',
      'names fictional people, who do not exist in production; leave it out',
    );
  if (environment['EENLOKET_REGISTERS'] !== 'none')
    throw invalid(
      'EENLOKET_REGISTERS',
      'must be "none" in production: the registers of the demonstration do not run there, and adapters of real ones are not built yet. With "none" nothing is prefilled and no child can be registered',
    );
}

/** In production browsers reach a site by https only: else its cookies could not be Secure. */
function publicUrlOf(environment: Environment, site: Site, mode: Configuration['mode']): string | undefined {
  const variable = `EENLOKET_${site.toUpperCase()}_URL`;
  const text = environment[variable];
  if (text === undefined && mode === 'demo') return undefined;
  const url = URL.canParse(text ?? '') ? new URL(text ?? '') : undefined;
  const fits = url !== undefined && url.origin === text && /^https?:$/.test(url.protocol);
  if (!fits || (mode === 'production' && url.protocol !== 'https:'))
    throw invalid(
      variable,
      `${text === undefined ? 'is needed in production' : `is "${text}"`}: give the address at which browsers find this site, such as https://${site}.example.nl, without a path`,
    );
  return text;
}

/** Pairs `organisation=url`, apart by white space. */
function databasesOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/\s+/).filter((pair) => pair !== '');
  return new Map(pairs.map(databaseOf));
}

function databaseOf(pair: string): readonly [organisation: string, url: string] {
  const at = pair.indexOf('=');
  const [organisation, url] = [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
  if (!/^[a-z0-9-]+$/.test(organisation) || !isDatabaseUrl(url))
    throw invalid(
      'EENLOKET_DATABASES',
      // Not repeated: an address holds a password.
      'must be pairs such as svb=postgres://owner:password@host/database, apart by spaces',
    );
  if (organisation === 'loket')
    throw invalid('EENLOKET_DATABASES', 'names loket, which always lives in the database of DATABASE_URL');
  return [organisation, url];
}

const isDatabaseUrl = (text: string): boolean => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);

function portsFrom(first: string): Ports {
  const counter = Number(first);
  if (!Number.isInteger(counter) || counter < 1024 || counter > 65_235)
    throw invalid('EENLOKET_PORT', `is "${first}"; give the first of four ports, between 1024 and 65235`);
  return { counter, desk: counter + 100, oversight: counter + 200, identity: counter + 300 };
}

function loginOf(environment: Environment, site: 'COUNTER' | 'DESK'): LoginConfiguration {
  const read = (name: string): string => {
    const variable = `EENLOKET_${site}_${name}`;
    const value = environment[variable];
    if (!value) throw invalid(variable, 'is needed in production: the OpenID Connect provider of this site');
    return value;
  };
  return { issuer: read('ISSUER'), clientId: read('CLIENT_ID'), clientSecret: read('CLIENT_SECRET') };
}

const invalid = (variable: string, what: string): CodedError =>
  new CodedError('configuration-invalid', `Configuration: ${variable} ${what}.`);
