import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';
import { dateBoxes } from './walks/answers.js';

const stage = openPlainStage();
const lettersSent = async (): Promise<number> =>
  (await stage.system.asOwner(`select from store.event where type like '%.letter-sent'`)).length;

it('a child is born dead: all stops at once, one worker has it, and no letter follows by itself', async () => {
  const emma = await stage.parent('Emma Sophie de Vries');
  await emma.reportsBirth('2026-03-15');
  await emma.answers();
  await emma.sends();
  const petra = await stage.worker('Petra Kuipers');
  await petra.findsCase('Aangifte van geboorte');

  await emma.opens(`${emma.journey}/verlies`);
  expect(emma.words).toContain('U krijgt geen automatische brieven.');
  await emma.presses(/^Laat het ons weten$/, { wat: 'stillborn' });
  expect(emma.words).toContain('Wij leven met u mee');
  expect(emma.words).toContain('Eén medewerker van Contactcentrum neemt contact met u op');
  expect(emma.words).not.toContain('Gefeliciteerd');

  const mei = await stage.worker('Mei Lin Chan');
  await mei.opens('/nl/hulp');
  await mei.waitsFor('Neem dit over');
  expect([...mei.words.matchAll(/Neem dit over: alles is gestopt/g)]).toHaveLength(1);
  await mei.follows(/^Neem dit over: alles is gestopt$/);
  await mei.presses(/^Ik help deze inwoner$/);
  expect(mei.words).toMatch(/levenloos/i);
  const call = mei.path;

  for (const name of ['Petra Kuipers', 'Sanne Mulder', 'Lotte van Dijk', 'Jesse Koster']) {
    const worker = await stage.worker(name);
    await worker.opens('/nl');
    await worker.waitsFor('Vrij (0)');
  }
  await emma.opens('/nl/berichten');
  expect(emma.words).not.toMatch(/U krijgt|staat ingeschreven|is verzekerd/);
  await emma.opens('/nl');
  expect(emma.words).not.toMatch(/Gefeliciteerd|Verder met de vragen/);
  await emma.opens(`${emma.journey}/controleren`);
  expect(emma.browser.has(/^Ik keur dit goed/)).toBe(false);

  // The parents tell the worker where and when; the municipality makes the deed after it spoke with them.
  await mei.opens(call);
  await mei.presses(/^Laat de akte maken$/, {
    municipality: '0344',
    ...dateBoxes('birthDate', '2026-03-15'),
  });
  expect(mei.words).toContain('De akte is gevraagd aan de gemeente Utrecht');
  expect(mei.browser.has(/^Laat de akte maken$/), 'once').toBe(false);
  await petra.takesCase('Aangifte van geboorte');
  await petra.recordsTalk('Gesproken met beide ouders. Zij noemen hun kind Noa.');
  await petra.decides();
  expect(await lettersSent(), 'no letter goes out by itself').toBe(0);
  expect(await petra.sendsLetter()).toContain('Wij vinden het heel erg dat u uw kind heeft verloren.');
  expect(await lettersSent()).toBe(1);
  await mei.opens(call);
  await mei.presses(/^Opgelost: sluit de hulpvraag$/);
  expect(mei.words).toContain('De hulpvraag is gesloten.');
  for (const name of ['Sanne Mulder', 'Lotte van Dijk', 'Jesse Koster']) {
    const worker = await stage.worker(name);
    await worker.opens('/nl');
    expect(worker.words, 'nobody else hears of it').toContain('Vrij (0)');
  }
});
