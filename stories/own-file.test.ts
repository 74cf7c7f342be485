import { beforeAll, describe, expect, it } from 'vitest';
import { openStage } from './support/stage.js';

const stage = openStage({ script: true, width: 1280, scheme: 'dark' });
let journey = '';
beforeAll(async () => {
  journey = await stage.sentBirth('Emma Sophie de Vries');
  await stage.decided('Petra Kuipers');
});

describe('everything of one’s own', () => {
  it('is in the log: each look with who, why and which law, and never by whose hand', async () => {
    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', '/nl/gegevens');
    await emma.sees('Gemeente Utrecht');
    await emma.sees('Basisregistratie Personen');
    await emma.seesNot('Petra Kuipers');
    await emma.seesNot('999941379');
  });

  it('can be taken home, to read and as data', async () => {
    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', '/nl/dossier');
    await emma.sees('U heeft uw aanvraag verstuurd');
    for (const link of [/JSON/, /HTML/])
      expect(await emma.downloads(link)).toContain('U heeft uw aanvraag verstuurd');
  });

  it('is as clear in the dark, on every page', async () => {
    const emma = await stage.resident('Emma Sophie de Vries');
    for (const path of [
      '/nl',
      journey,
      '/nl/zaken',
      '/nl/berichten',
      '/nl/voorkeuren',
      '/nl/namens',
      '/nl/hulp',
    ])
      await emma.opens('counter', path);
    await emma.opens('counter', '/nl/berichten');
    await emma.follows(() => emma.page.locator('main a[href*="/berichten/"]').first().click());
    await emma.sees('Alle berichten');
  });
});
