import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceFile } from '../../../catalogue/testing/service-file.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { openCatalogue } from './catalogue.js';
import { importOrganisationList, importServiceList } from './import-lists.js';
import { openSearch, type Search } from './search.js';

const catalogue = openCatalogue();
let test: TestDatabase;
let search: Search;
beforeAll(async () => {
  test = await testDatabase();
  const services = serviceFile([
    { name: 'hondenpenning', uri: 'http://x/hond', Gemeente: 'X' },
    { name: 'dijkverzwaring', uri: 'http://x/dijk', Waterschap: 'X', Provincie: 'X' },
    { name: 'raadselbewijs', uri: 'http://x/raadsel' },
    {
      name: 'tegemoetkoming kinderen',
      uri: 'http://x/kind',
      Rijk: 'X',
      label: 'Artikel 7 AKW',
      link: 'https://wetten.overheid.nl/jci1.3:c:BWBR0002368&artikel=7',
    },
  ]);
  const organisations = [
    {
      id: 'org:utrecht',
      type: 'gemeente',
      names: [{ value: 'Gemeente Utrecht' }],
      identifiers: { tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344' },
      contact: { website: 'https://www.utrecht.nl' },
    },
  ].map((each) => JSON.stringify(each));
  await importServiceList(test.database, services, () => undefined);
  await importOrganisationList(test.database, organisations.join('\n'), () => undefined);
  search = await openSearch(test.database, catalogue);
});
afterAll(async () => {
  await search.close();
  await test.close();
});

const first = async (query: string, municipalityCode?: string) =>
  (await search.search(query, 'nl', 1, municipalityCode))[0]!;

describe('who does it', () => {
  it('for a life event: every organisation that takes part, each once', async () => {
    const { kind, by } = await first('baby');
    expect(kind).toBe('lifeEvent');
    expect(by.map(({ organisation, name }) => organisation ?? name)).toEqual([
      'de gemeente',
      'svb',
      'toeslagen',
      'zorgverzekeraar',
    ]);
    expect(by.every(({ contact }) => contact?.phone)).toBe(true);
  });

  it('for a service of the counter: its organisation and the person of the pack', async () => {
    const [hit] = await search.search('kinderbijslag', 'en', 1);
    expect(hit).toMatchObject({
      id: 'svb/kinderbijslag',
      title: 'Child benefit',
      by: [
        { name: 'Social Insurance Bank (SVB)', organisation: 'svb', contact: { phone: expect.any(String) } },
      ],
    });
  });

  it('for an official name on a law that one organisation carries out: that one', async () => {
    expect((await first('tegemoetkoming kinderen')).by).toEqual([
      expect.objectContaining({ organisation: 'svb', website: expect.stringContaining('svb.nl') }),
    ]);
  });

  it('for what municipalities do: her own, when it is known where she lives', async () => {
    expect((await first('hondenpenning', '0344')).by).toEqual([
      {
        name: 'Gemeente Utrecht',
        organisation: 'org:utrecht',
        website: 'https://www.utrecht.nl',
        why: 'Uw gemeente regelt dit.',
      },
    ]);
  });

  it('else the layers of government, with a person who finds it out', async () => {
    const contact = { name: expect.any(String), phone: expect.stringMatching(/^085-/) };
    expect((await first('hondenpenning')).by).toMatchObject([{ name: 'de gemeente', contact }]);
    expect((await first('dijkverzwaring')).by).toMatchObject([
      { name: 'de provincie, het waterschap', contact },
    ]);
  });

  it('and where the list does not even say the layer, that person alone', async () => {
    const { by } = await first('raadselbewijs');
    expect(by).toEqual([
      { name: by[0]?.contact?.name, contact: by[0]?.contact, why: expect.stringContaining('Bel ons') },
    ]);
  });

  it('for an organisation: itself, with its site', async () => {
    expect((await first('gemeente utrecht')).by).toEqual([
      { name: 'Gemeente Utrecht', organisation: 'org:utrecht', website: 'https://www.utrecht.nl' },
    ]);
  });
});

it('says why in a sentence for each typed word', async () => {
  expect((await first('geboorte aangeven')).why).toHaveLength(2);
  expect((await first('babie')).why).toEqual(['"babie" is een vorm van "baby" en staat bij de zoekwoorden.']);
});

it('gives no more than asked, and nothing for what does not exist', async () => {
  expect(await search.search('kind', 'nl', 2)).toHaveLength(2);
  expect(await search.search('xyzzy', 'nl', 3)).toEqual([]);
});
