import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();
const actsFor = 'U regelt zaken als Rosa Maria Fernandes';

it('a representative sees on every page for whom she acts, and her looks stand in that person’s log', async () => {
  const rosa = await stage.parent('Rosa Maria Fernandes');
  await rosa.reportsBirth('2026-03-15');
  const ingrid = await stage.resident('Ingrid Dekker');
  await ingrid.browser.open(`${ingrid.site}${rosa.journey}`);
  expect(ingrid.browser.page.status, 'not before she chose for whom').toBe(404);

  await ingrid.opens('/nl/namens');
  const mandate = ingrid.browser.page.forms
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === 'voor')?.options[1];
  await ingrid.presses(/^Verder$/, { voor: mandate ?? '' });
  for (const place of ['', '/zaken', '/zoeken', '/gegevens', '/berichten', '/dossier', '/hulp', '/namens'])
    expect((await ingrid.opens(`/nl${place}`)).text, place).toContain(actsFor);
  expect((await ingrid.opens(rosa.journey)).text).toContain(actsFor);
  expect((await ingrid.opens('/en/zaken')).text).toContain('Rosa Maria Fernandes');

  await rosa.opens('/nl/gegevens');
  expect(rosa.words).toContain('Wie u heeft gemachtigd');
  expect(rosa.words).toContain('Iemand met uw machtiging keek namens u');
  expect(rosa.words).not.toContain('Ingrid');

  await ingrid.opens('/nl/namens');
  await ingrid.presses(/^Verder$/, { voor: 'mijzelf' });
  expect(ingrid.words).not.toContain(actsFor);
});
