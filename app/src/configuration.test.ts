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

  it('keeps a demonstration, which anyone can log in to, on this machine', () => {
    expect(readConfiguration({ EENLOKET_HOST: '::1' }).host).toBe('::1');
    expect(() => readConfiguration({ EENLOKET_HOST: '0.0.0.0' })).toThrow(
      /EENLOKET_HOST is "0.0.0.0", which other machines can reach/,
    );
  });

  it('wants a database in production, and the word that there are no registers', () => {
    expect(() => readConfiguration({ EENLOKET_MODE: 'production' })).toThrow(/DATABASE_URL is needed/);
    expect(() => readConfiguration({ EENLOKET_MODE: 'production', DATABASE_URL: 'postgres://db/x' })).toThrow(
      /EENLOKET_REGISTERS must be "none"/,
    );
  });

  describe('in production', () => {
    const login = Object.fromEntries(
      ['COUNTER', 'DESK'].flatMap((site) =>
        ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'].map((name) => [
          `EENLOKET_${site}_${name}`,
          `${site}-${name}`,
        ]),
      ),
    );
    const complete = {
      EENLOKET_MODE: 'production',
      DATABASE_URL: 'postgres://db/x',
      EENLOKET_REGISTERS: 'none',
      EENLOKET_COUNTER_URL: 'https://loket.example.nl',
      EENLOKET_DESK_URL: 'https://balie.example.nl',
      EENLOKET_OVERSIGHT_URL: 'https://toezicht.example.nl',
      ...login,
    };

    it('reads the login provider of each site', () => {
      expect(readConfiguration(complete).login?.desk).toEqual({
        issuer: 'DESK-ISSUER',
        clientId: 'DESK-CLIENT_ID',
        clientSecret: 'DESK-CLIENT_SECRET',
      });
    });

    it.each([
      ['EENLOKET_REGISTERS', undefined, /must be "none" in production/],
      ['EENLOKET_REGISTERS', 'demo', /the registers of the demonstration do not run there/],
      ['EENLOKET_PERSONAS', 'people.json', /names fictional people/],
      ['EENLOKET_COUNTER_URL', undefined, /is needed in production/],
      ['EENLOKET_COUNTER_URL', 'http://loket.example.nl', /such as https:/],
      ['EENLOKET_OVERSIGHT_URL', 'https://example.nl/toezicht', /without a path/],
      ['EENLOKET_DESK_CLIENT_SECRET', undefined, /is needed in production/],
    ])('refuses %s=%s', (variable, value, why) => {
      expect(() => readConfiguration({ ...complete, [variable]: value })).toThrow(why);
    });
  });

  describe('EENLOKET_DATABASES', () => {
    const databasesOf = (text: string) => readConfiguration({ EENLOKET_DATABASES: text }).databases;

    it('gives organisations a database of their own', () => {
      const text = 'svb=postgres://o:p=q@db1/svb\n  gemeente-utrecht=postgresql://db2:5433/utrecht';
      expect([...(databasesOf(text) ?? [])]).toEqual([
        ['svb', 'postgres://o:p=q@db1/svb'],
        ['gemeente-utrecht', 'postgresql://db2:5433/utrecht'],
      ]);
      expect(databasesOf('  ')).toBeUndefined();
    });

    it.each(['svb', '=postgres://x/y', 'svb=http://x/y', 'SVB=postgres://x/y'])('refuses %s', (text) => {
      expect(() => databasesOf(text)).toThrow(/must be pairs such as svb=postgres/);
    });

    it('does not repeat a password', () => {
      expect(() => databasesOf('svb=mysql://owner:s3cret@db/x')).toThrow(/^((?!s3cret).)*$/);
    });

    it('leaves the counter where it is', () => {
      expect(() => databasesOf('loket=postgres://x/y')).toThrow(
        /always lives in the database of DATABASE_URL/,
      );
    });
  });
});
