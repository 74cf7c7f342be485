import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../testing/check-page.ts';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';
import { answerAll, startBirth } from '../../testing/play-birth.ts';
import type { TestVisitor } from '../../testing/test-visitor.ts';

// The register knows the income of Daan; Emma says that it is another: that is Daan's to agree to.
let counter: TestCounter;
let daan: TestVisitor;
let place: string;
beforeAll(async () => {
  counter = await openCounter();
  const emma = await counter.visitor('emma-de-vries');
  const journey = await startBirth(emma);
  await answerAll(emma, journey);
  const income = `${journey}/vraag/partner.toetsingsinkomenPartner`;
  await emma.open(income);
  expect((await emma.post(income, { antwoord: '30000' })).status).toBe(303);
  daan = await counter.visitor('daan-bakker');
  place = journey.replace('/zaken/', '/partner/');
});
afterAll(() => counter.close());

describe('the partner', () => {
  it('sees on Vandaag that something waits, and where', async () => {
    const { html } = await daan.open('/nl');
    expect(html).toContain('Mogen wij uw gegevens meesturen?');
    expect(html).toContain(`href="${place}"`);
  });

  it.each(['nl', 'en'])(
    'sees in %s which own facts go to whom and why, and nothing else',
    async (language) => {
      const seen = await daan.open(place.replace('/nl/', `/${language}/`));
      checkPage(seen, language === 'nl' ? /Mogen wij/ : /May we/);
      expect(seen.html).toMatch(/Dienst Toeslagen|Allowances Agency/);
      expect(seen.html).not.toMatch(/Emma|Saar|van uw partner/);
    },
  );

  it('may say no: it is kept, both read what it means, and it can still be changed', async () => {
    await daan.open(place);
    const { status, to } = await daan.post(place, { antwoord: 'nee' });
    expect([status, to]).toEqual([303, '/nl?partner=niet']);
    const today = await daan.open(to);
    expect(today.html).toContain('Wij sturen uw gegevens niet');
    expect(today.html).toContain('U stuurt uw gegevens niet mee');
    expect(today.html, 'what is answered is no duty any more').not.toContain(
      'Mogen wij uw gegevens meesturen?',
    );
    const seen = await daan.open(place);
    checkPage(seen, /Mogen wij/);
    expect(seen.html).toContain('Ik vind dit toch goed');
    expect(seen.html).not.toContain('Nee, stuur ze niet');
    const emma = await counter.visitor('emma-de-vries');
    const check = await emma.open(`${place.replace('/partner/', '/zaken/')}/controleren`);
    expect(check.html).toContain('Uw partner stuurt geen gegevens mee');
    const declined = (await counter.events()).filter((type) => type.endsWith('partner-declined'));
    expect(declined).toHaveLength(1);
  });

  it('finds nothing else of the journey', async () => {
    expect((await daan.open(place.replace('/partner/', '/zaken/'))).status).toBe(404);
  });

  it.each(['emma-de-vries', 'samira-el-amrani'])(
    'is not %s, for whom there is nothing here',
    async (other) => {
      const visitor = await counter.visitor(other);
      expect((await visitor.open(place)).status).toBe(404);
      await visitor.open('/nl/voorkeuren');
      expect((await visitor.post(place)).status).toBe(404);
    },
  );

  it('agrees once, sees that it was done, and has nothing more to do', async () => {
    await daan.open(place);
    const { status, to } = await daan.post(place);
    expect([status, to]).toEqual([303, '/nl?partner=akkoord']);
    expect((await daan.open(to)).html).toContain('U vindt het goed.');
    expect((await daan.open(place)).status).toBe(404);
    const agreed = (await counter.events()).filter((type) => type.endsWith('partner-approved'));
    expect(agreed).toHaveLength(1);
  });
});
