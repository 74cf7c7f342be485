import { describe, expect, it } from 'vitest';
import { everySetting, inWords } from './support/setting.js';
import { openStage } from './support/stage.js';

const stage = openStage();

/** The titles of what was found, best first. */
const hits = async (query: string): Promise<string[]> => {
  const visitor = await stage.visitor();
  await visitor.opens('counter', `/nl/zoeken?q=${encodeURIComponent(query)}`);
  return visitor.page.locator('main h3').allInnerTexts();
};

describe('the start counter', () => {
  it.each(everySetting.map((setting) => [inWords(setting), setting] as const))(
    'leads from an ordinary word to the life event, and by login to Vandaag: %s',
    async (_words, setting) => {
      const visitor = await stage.visitor(setting);
      await visitor.opens('counter', '/nl');
      await visitor.fills('Wat wilt u regelen?', 'baby');
      await visitor.presses('Zoeken', visitor.page.getByRole('main'));
      await visitor.presses('Ik krijg een kind');
      await visitor.sees('Wat er gebeurt, en wie het doet');
      await visitor.fillsIn({ fase: 'expecting' });
      await visitor.presses('Beginnen');
      await visitor.presses('Samira El Amrani');
      expect(await visitor.heading()).toBe('Ik krijg een kind');
      await visitor.opens('counter', '/nl');
      expect(await visitor.heading()).toBe('Vandaag');
    },
  );

  it.each(['baby', 'zwanger', 'geboorte aangeven', 'zwangr', 'geborte', 'kindje'])(
    'finds the birth of a child by “%s” among the first three',
    async (query) => {
      expect((await hits(query)).slice(0, 3)).toContain('Ik krijg een kind');
    },
  );

  it('offers a person where nothing is found', async () => {
    const visitor = await stage.visitor();
    await visitor.opens('counter', '/nl/zoeken?q=xqzvwk');
    await visitor.sees('Wij vonden niets');
    await visitor.sees('Stel uw vraag aan een mens');
  });

  it('speaks English as plainly', async () => {
    const visitor = await stage.visitor();
    await visitor.opens('counter', '/en');
    await visitor.sees('Say in ordinary words what you want to arrange.');
    await visitor.opens('counter', '/en/levensgebeurtenis/kind-krijgen');
    await visitor.sees('Where are you now?');
  });

  it('says what to do at an address where there is nothing', async () => {
    const visitor = await stage.visitor();
    expect(await visitor.opens('counter', '/nl/weg')).toBe(404);
  });

  it('is as clear in the dark', async () => {
    const visitor = await stage.visitor({ scheme: 'dark' });
    await visitor.opens('counter', '/nl');
    await visitor.opens('counter', '/nl/levensgebeurtenis/kind-krijgen');
  });
});
