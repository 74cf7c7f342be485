import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';
import { startBirth } from '../../testing/play-birth.ts';
import type { TestVisitor } from '../../testing/test-visitor.ts';

let counter: TestCounter;
let emma: TestVisitor;
let journey: string;
let child: string;
beforeAll(async () => {
  counter = await openCounter();
  emma = await counter.visitor('emma-de-vries');
  journey = await startBirth(emma);
  const { html } = await emma.open(journey);
  child = /gemeente-geboorteaangifte\.([0-9a-f-]+)/.exec(html)?.[1] ?? '';
});
afterAll(() => counter.close());

describe('first names', () => {
  const give = async (antwoord: string) => {
    const place = `${journey}/vraag/kind.voornamen/${child}`;
    await emma.open(place);
    return emma.post(place, { antwoord });
  };

  it.each(['123', '<script>alert(1)</script>', 'Saar; drop', ' - ', 'Иван'])('are not %s', async (typed) => {
    const seen = await give(typed);
    expect(seen.status).toBe(422);
    expect(seen.html).toContain('Gebruik alleen letters');
  });

  it('of 3,000 characters are too long, and hear only that', async () => {
    const seen = await give('a'.repeat(3000));
    expect([seen.status, seen.html.includes('hoogstens 200 tekens')]).toEqual([422, true]);
    expect(seen.html).not.toContain('Gebruik alleen letters');
  });

  it.each(['Saar', 'Anna-Sofie Noëlle', "D'Angelo", 'Şükrü Ñuño', 'Łucja'])('may be %s', async (typed) => {
    expect((await give(typed)).status).toBe(303);
  });
});

it('a form after the end of the session leads back to its own page', async () => {
  const place = `${journey}/vraag/kind.voornamen/${child}`;
  const seen = await (await counter.visitor()).post(place, { antwoord: 'Saar' });
  expect(seen.to).toBe(`/nl/inloggen?naar=${encodeURIComponent(place)}`);
});

it('the demo clock comes back to the page it was pressed on', async () => {
  const place = `${journey}/vraag/kind.voornamen/${child}`;
  const { html } = await emma.open(place);
  expect(html).toContain(`name="back" value="${place}"`);
  expect((await emma.post('/nl/demo-klok', { days: '1', back: place })).to).toBe(place);
  expect((await emma.post('/nl/demo-klok', { days: '1', back: '//evil.example' })).to).toBe('/');
});
