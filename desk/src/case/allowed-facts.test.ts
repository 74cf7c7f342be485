import { decisionPoint } from '@eenloket/identity';
import { describe, expect, it } from 'vitest';
import { realCatalogue } from '../../../oversight/testing/oversight-site.js';
import { allowedFacts } from './allowed-facts.js';

const catalogue = realCatalogue();
const ports = { catalogue, evaluate: decisionPoint() };
const fact = (value: string | boolean) => ({
  value: { state: 'known' as const, value },
  origin: { source: 'persons' },
});
const pack = {
  ...catalogue.packs.get('zorgverzekeraar/inschrijving-kind')!,
  receives: ['aanvrager.naam', 'aanvrager.adres', 'aanvrager.geheimhouding'],
};
const given = (fields: Parameters<typeof allowedFacts>[3], organisation = 'zorgverzekeraar') =>
  Object.keys(allowedFacts(ports, organisation, pack, fields));

const name = { 'aanvrager.naam': fact('Noor van Vliet') };
const address = { 'aanvrager.adres': fact('Domplein 1, 3512 JC Utrecht') };

describe('a private party', () => {
  it('never sees a secret address', () => {
    expect(given({ ...name, ...address, 'aanvrager.geheimhouding': fact(true) })).not.toContain(
      'aanvrager.adres',
    );
  });

  it('sees no address of which it is not known whether it is secret', () => {
    expect(given({ ...name, ...address })).toEqual(['aanvrager.naam']);
  });

  it('sees an address that is not secret', () => {
    expect(given({ ...name, ...address, 'aanvrager.geheimhouding': fact(false) })).toContain(
      'aanvrager.adres',
    );
  });
});

it('a public organisation sees an address that its service receives', () => {
  expect(given({ ...name, ...address, 'aanvrager.geheimhouding': fact(true) }, 'svb')).toContain(
    'aanvrager.adres',
  );
});

it('nobody sees a fact that the service does not receive', () => {
  expect(given({ ...name, 'partner.inkomen': fact('30000') }, 'svb')).toEqual(['aanvrager.naam']);
});
