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

/**
 * Reads the configuration from the environment (`EENLOKET_PORT`, `EENLOKET_HOST`, `EENLOKET_DATA`, `EENLOKET_MODE`,
 * `EENLOKET_LOG`, `EENLOKET_PERSONAS`, `DATABASE_URL`, and in production `EENLOKET_{COUNTER,DESK}_{URL,ISSUER,CLIENT_ID,CLIENT_SECRET}`).
 * @throws CodedError `configuration-invalid`, naming the variable and what it should be
 */
export function readConfiguration(environment: Environment): Configuration {
  const mode = modeOf(environment);
  const host = environment['EENLOKET_HOST'] ?? '127.0.0.1';
  const ports = portsFrom(environment['EENLOKET_PORT'] ?? '4100');
  const databaseUrl = environment['DATABASE_URL'];
  if (mode === 'production' && !databaseUrl)
    throw invalid(
      'DATABASE_URL',
      'is needed in production: the address of a PostgreSQL server, as its owner role',
    );
  const personasFile = environment['EENLOKET_PERSONAS'];
  if (mode === 'production' && personasFile)
    throw invalid(
      'EENLOKET_PERSONAS',
      'names fictional people, who do not exist in production; leave it out',
    );
  const url = (site: 'counter' | 'desk' | 'oversight') =>
    environment[`EENLOKET_${site.toUpperCase()}_URL`] ?? `http://127.0.0.1:${ports[site]}`;
  return {
    mode,
    host,
    ports,
    ...(databaseUrl ? { databaseUrl } : {}),
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
  const mode =
    environment['EENLOKET_MODE'] ?? (environment['NODE_ENV'] === 'production' ? 'production' : 'demo');
  if (mode === 'demo' || mode === 'production') return mode;
  throw invalid('EENLOKET_MODE', `is "${mode}"; choose demo or production`);
}

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
