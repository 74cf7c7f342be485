import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../testing/check-page.ts';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';
import { startBirth } from '../../testing/play-birth.ts';
import type { Seen, TestVisitor } from '../../testing/test-visitor.ts';

let counter: TestCounter;
let noor: TestVisitor;
let journey: string;
let last: Seen;
beforeAll(async () => {
  counter = await openCounter();
  noor = await counter.visitor('noor-jansen');
  journey = await startBirth(noor);
});
afterAll(() => counter.close());

/** Says "I do not know" to every question, until a page no longer takes that for an answer. */
const knowNothing = async (): Promise<Seen> => {
  let { to } = await noor.open(`${journey}/vraag`);
  for (let asked = 0; asked < 60 && /\/(vraag|klopt)\//.test(to); asked++) {
    await noor.open(to);
    const seen = await noor.post(to, /\/vraag\//.test(to) ? { unknown: 'yes' } : {});
    if (seen.status !== 303) return seen;
    ({ to } = seen);
  }
  return noor.open(to);
};

describe('who knows nothing', () => {
  it('is still asked for the municipality of birth, because without it nobody is competent', async () => {
    last = await knowNothing();
    expect([last.status, last.heading]).toEqual([422, 'In welke gemeente is uw kind geboren?']);
    expect(last.html).toContain('Zonder dit antwoord weten wij niet wie u verder helpt');
    expect(last.html).not.toContain('name="unknown"');
    expect(last.html).toContain('Ik kom er niet uit');
    checkPage({ ...last, status: 200, title: last.title }, /gemeente/);
  });

  it('sends nothing before that, and nothing breaks', async () => {
    const check = await noor.open(`${journey}/controleren`);
    expect(check.html).toContain('Er zijn nog vragen open');
    const sent = await noor.post(`${journey}/controleren`, { akkoord: 'once' });
    expect([sent.status, sent.to]).toEqual([303, `${journey}/controleren`]);
    expect(await counter.events()).not.toContain('nl.eenloket.journey.part-approved');
  });

  it('sends the rest with the municipality alone: what is unknown is for a worker', async () => {
    const { to } = await noor.open(`${journey}/vraag`);
    await noor.open(to);
    await noor.post(to, { antwoord: '0344' });
    last = await knowNothing();
    expect(last.heading).toBe('Controleer en verstuur');
  });

  it('offers a private party nothing without a yes, and says what can still be done', () => {
    const insurer = /Uw kind bij uw zorgverzekering[^]*$/.exec(last.html)?.[0] ?? '';
    expect(insurer).toContain('U gaf geen toestemming');
    expect(insurer).toContain('Uw antwoord aanpassen');
    expect(insurer).not.toContain('Noor');
  });

  it('can still say yes, and take it back', async () => {
    const place = `${journey}/vraag/polis.gewenst`;
    expect((await noor.open(place)).heading).toContain('Zorgzaam');
    await noor.post(place, { antwoord: 'ja' });
    expect((await noor.open(`${journey}/controleren`)).html).not.toContain('U gaf geen toestemming');
    await noor.open(place);
    await noor.post(place, { antwoord: 'nee' });
    expect((await noor.open(`${journey}/controleren`)).html).toContain('U gaf geen toestemming');
  });

  it('approves, and the private party receives nothing', async () => {
    await noor.open(`${journey}/controleren`);
    const sent = await noor.post(`${journey}/controleren`, { akkoord: 'once' });
    expect(sent.to).toBe(`${journey}?klaar=verstuurd`);
    const { html } = await noor.open(journey);
    expect(html).toContain('SVB');
    // Declaration, recognition, child benefit and both allowances.
    const parts = (await counter.events()).filter((type) => type === 'nl.eenloket.journey.part-approved');
    expect(parts).toHaveLength(5);
  });
});
