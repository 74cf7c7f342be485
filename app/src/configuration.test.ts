import { describe, expect, it } from 'vitest';
import { readConfiguration } from './configuration.js';

describe('readConfiguration', () => {
  it('is a demonstration on 4100, 4200, 4300 and 4400 when nothing is set', () => {
    const configuration = readConfiguration({});
    expect(configuration.mode).toBe('demo');
    expect(configuration.ports).toEqual({ counter: 4100, desk: 4200, oversight: 4300, identity: 4400 });
    expect(configuration.host).toBe('127.0.0.1');
  });

  it('shifts all ports with the first', () => {
    expect(readConfiguration({ EENLOKET_PORT: '5100' }).ports).toEqual({
      counter: 5100,
      desk: 5200,
      oversight: 5300,
      identity: 5400,
    });
  });

  it.each(['80', 'abc', '4100.5', '65536'])('refuses the port %s and names the variable', (port) => {
    expect(() => readConfiguration({ EENLOKET_PORT: port })).toThrow(
      /EENLOKET_PORT is ".*"; give the first of four ports/,
    );
  });

  it('refuses an unknown mode', () => {
    expect(() => readConfiguration({ EENLOKET_MODE: 'test' })).toThrow(
      'EENLOKET_MODE is "test"; choose demo or production',
    );
  });

  it('wants a database and a login provider in production', () => {
    expect(() => readConfiguration({ NODE_ENV: 'production' })).toThrow(/DATABASE_URL is needed/);
    expect(() => readConfiguration({ NODE_ENV: 'production', DATABASE_URL: 'postgres://db/x' })).toThrow(
      /EENLOKET_COUNTER_ISSUER is needed/,
    );
  });

  it('reads the login provider of each site in production', () => {
    const login = Object.fromEntries(
      ['COUNTER', 'DESK'].flatMap((site) =>
        ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'].map((name) => [
          `EENLOKET_${site}_${name}`,
          `${site}-${name}`,
        ]),
      ),
    );
    const configuration = readConfiguration({
      EENLOKET_MODE: 'production',
      DATABASE_URL: 'postgres://db/x',
      ...login,
    });
    expect(configuration.login?.desk).toEqual({
      issuer: 'DESK-ISSUER',
      clientId: 'DESK-CLIENT_ID',
      clientSecret: 'DESK-CLIENT_SECRET',
    });
  });
});
