import { describe, expect, it } from 'vitest';
import { samplePacks } from '../../testing/sample-packs.js';
import { loadCatalogue } from '../load/load-catalogue.js';
import type { ImportedService } from './parse-services.js';
import { responsibleFor } from './responsible-for.js';

const loaded = loadCatalogue(samplePacks());
if (!loaded.ok) throw new Error('The sample does not load.');
const catalogue = loaded.value;
const service = (more: Partial<ImportedService>): ImportedService => ({
  uri: 'http://x/a',
  name: 'a',
  layers: [],
  forResidents: true,
  forBusinesses: false,
  legalBases: [],
  ...more,
});
const residence = {
  municipalityCode: '0344',
  organisations: [
    { id: 'oud', type: 'gemeente', name: 'Gemeente Oud', municipalityCode: '0344', validUntil: '2000-01-01' },
    {
      id: 'utrecht',
      type: 'gemeente',
      name: 'Gemeente Utrecht',
      municipalityCode: '0344',
      website: 'https://www.utrecht.nl',
    },
  ],
};

describe('who is responsible', () => {
  it('is the organisation of the pack for this very service', () => {
    const uri = 'http://standaarden.overheid.nl/owms/terms/kinderbijslag';
    expect(responsibleFor(service({ uri, layers: ['rijk'] }), catalogue)).toMatchObject({
      kind: 'organisation',
      id: 'svb',
      website: 'https://svb.example',
      why: { nl: 'Sociale Verzekeringsbank voert deze wet uit.' },
    });
  });

  it('is the organisation that carries out the law behind it', () => {
    const legalBases = [{ label: 'Artikel 14 AKW', bwb: 'BWBR0002368' }];
    expect(responsibleFor(service({ legalBases }), catalogue)).toMatchObject({ id: 'svb' });
  });

  it('is the own municipality when only municipalities do it', () => {
    expect(responsibleFor(service({ layers: ['gemeente'] }), catalogue, residence)).toEqual({
      kind: 'organisation',
      id: 'utrecht',
      name: 'Gemeente Utrecht',
      website: 'https://www.utrecht.nl',
      why: { nl: 'Uw gemeente regelt dit.', en: 'Your municipality arranges this.' },
    });
  });

  it.each([
    [['gemeente'], undefined, 'Dit regelt uw gemeente. Bel ons, dan zoeken wij uit waar u moet zijn.'],
    [
      ['rijk', 'provincie', 'gemeente'],
      residence,
      'Dit regelt het Rijk, uw provincie of uw gemeente. Bel ons, dan zoeken wij uit waar u moet zijn.',
    ],
    [[], residence, 'De lijst zegt niet wie dit regelt. Bel ons, dan zoeken wij het uit.'],
    [
      ['gemeente'],
      { ...residence, municipalityCode: '9999' },
      'Dit regelt uw gemeente. Bel ons, dan zoeken wij uit waar u moet zijn.',
    ],
  ] as const)('of %j is otherwise the layer of government and a person', (layers, home, why) => {
    expect(responsibleFor(service({ layers }), catalogue, home)).toMatchObject({
      kind: 'layer',
      layers,
      contact: { phone: '14 000' },
      why: { nl: why },
    });
  });

  it('cannot do without a contact centre', () => {
    expect(() => responsibleFor(service({}), { ...catalogue, organisations: new Map() })).toThrow(
      'contactcentrum',
    );
  });
});
