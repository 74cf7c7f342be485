import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../testing/check-page.ts';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';
import type { Seen } from '../../testing/test-visitor.ts';

let counter: TestCounter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const place = '/nl/mijn-rechten';
const look = async (persona: string, at = place): Promise<Seen> => (await counter.visitor(persona)).open(at);

/** The words of the part of a page under a heading of the second level. */
const under = ({ html }: Seen, heading: string): string => {
  const part = html.split(/<h2[^>]*>/).find((each) => each.startsWith(heading)) ?? '';
  return part
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('\u00a0', ' ');
};

describe('my rights and duties', () => {
  it.each([
    'emma-de-vries',
    'samira-el-amrani',
    'aylin-yilmaz',
    'willem-smit',
    'noor-jansen',
    'eva-willems',
    'johan-visser',
  ])('is a page for %s, in both languages', async (persona) => {
    checkPage(await look(persona), /^Mijn rechten en plichten$/);
    checkPage(await look(persona, '/en/mijn-rechten'), /^My rights and duties$/);
  });

  it('tells a mother what she gets, what she does not, and what is missing', async () => {
    const seen = await look('samira-el-amrani');
    expect(under(seen, 'Dit krijgt u')).toMatch(
      /Kinderbijslag € 421,53 per kwartaal|Kinderbijslag .*€ \d+,\d\d per kwartaal/,
    );
    expect(under(seen, 'Dit krijgt u')).toContain('Zorgtoeslag');
    expect(under(seen, 'Dit weten wij nog niet')).toContain('Huurtoeslag');
    expect(under(seen, 'Dit kunt u later krijgen')).toMatch(
      /AOW-pensioen U kunt dit krijgen vanaf 3 december 20\d\d/,
    );
    expect(seen.html).not.toContain('aangevraagd');
    expect(under(seen, 'Dit kunt u later krijgen')).not.toContain('niet bekend is');
  });

  it('tells whoever has children when each turns a year older, and what that brings', async () => {
    const seen = await look('aylin-yilmaz');
    expect(under(seen, 'Wat er verandert')).toMatch(/Op 1 oktober 2026 wordt Deniz Yılmaz 8/);
    expect(under(seen, 'Uw huishouden')).toContain('Elif Yılmaz, geboren op 18 februari 2015');
  });

  it('asks a pensioner only what the registers do not know, and counts with the answer for that look alone', async () => {
    const willem = await counter.visitor('willem-smit');
    const before = await willem.open(place);
    expect(under(before, 'Dit weten wij nog niet')).toContain('AOW');
    const after = await willem.post(place, { 'aanvrager.verzekerdeJaren': '50' });
    checkPage(after, /^Mijn rechten/);
    expect(under(after, 'Dit kunt u krijgen')).toMatch(/AOW.*€ \d\.?\d+,\d\d per maand/);
    expect(after.html).toContain('Of u dit al krijgt, kunnen wij niet zien.');
    expect(under(after, 'Dit kunt u krijgen')).toMatch(/Bel dan: Team AOW van de SVB, 085/);
    const again = await willem.open(place);
    expect(under(again, 'Dit weten wij nog niet')).toContain('AOW');
    expect(again.html).not.toContain('value="50"');
  });

  it('tells nobody unasked about what depends on what she wants to do: those are other matters', async () => {
    const seen = await look('samira-el-amrani');
    expect(under(seen, 'Dit weten wij nog niet')).not.toMatch(/Paspoort|Verhuizing/);
    expect(under(seen, 'Vul in wat wij niet weten')).not.toMatch(/verhuist|curatele/);
    const others = seen.html.slice(seen.html.indexOf('Andere zaken'));
    expect(others).toMatch(/href="\/nl\/dienst\/gemeente\/paspoort"[^]*\/nl\/dienst\/gemeente\/verhuizing/);
  });

  it('says what cannot be read, keeps what was typed, and computes without it', async () => {
    const willem = await counter.visitor('willem-smit');
    await willem.open(place);
    const seen = await willem.post(place, { 'aanvrager.verzekerdeJaren': 'veel' });
    expect([seen.status, seen.title.startsWith('Fout:')]).toEqual([422, true]);
    expect(seen.html).toContain('value="veel"');
  });

  it('leads there from home', async () => {
    expect((await look('emma-de-vries', '/nl')).html).toContain('href="/nl/mijn-rechten"');
  });
});

it('says that a register does not answer, and guesses nothing', async () => {
  const { overview } = counter.ports;
  const read = overview.household;
  const down = { on: () => ({ household: {} }), asOf: () => down, bornLater: () => down };
  overview.household = async () => down;
  const seen = await look('emma-de-vries');
  overview.household = read;
  checkPage(seen, /^Mijn rechten/);
  expect(seen.html).toContain('Of u kinderen heeft, kunnen wij nu niet opvragen.');
  expect(under(seen, 'Dit krijgt u')).not.toMatch(/€/);
});
