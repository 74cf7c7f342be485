import { CodedError } from '@eenloket/kit';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Lets the development provider start only where it can do no harm: it asks for no password.
 * Throws `identity.providerInProduction` when `mode` or the environment's `EENLOKET_MODE` says `production`,
 * `identity.providerNotLoopback` when `host` could be reached from another machine.
 */
export function refuseUnsafe(host: string, mode: string, programMode: string | undefined): void {
  if (mode === 'production' || programMode === 'production')
    throw new CodedError(
      'identity.providerInProduction',
      'The development identity provider does not start in production mode: anyone could log in as anyone. Configure a real OpenID Connect issuer.',
    );
  if (!loopback.has(host))
    throw new CodedError(
      'identity.providerNotLoopback',
      `The development identity provider does not listen on "${host}": use 127.0.0.1, ::1 or localhost, so that only this machine reaches it.`,
    );
}
