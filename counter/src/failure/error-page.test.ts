import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';

let counter: TestCounter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

it('sends who is logged in back to the own matters, not to another login', async () => {
  const emma = await counter.visitor('emma-de-vries');
  await emma.open('/nl/zaken');
  const stale = await emma.post('/nl/levensgebeurtenis/kind-krijgen', { _csrf: 'older', fase: 'born' });
  expect([stale.status, stale.heading]).toEqual([403, 'Dit formulier is niet verstuurd']);
  expect(stale.html).toContain('href="/nl/zaken"');
  expect(stale.html).not.toContain('Opnieuw inloggen');
});

it('lets who could not log in try again', async () => {
  const refused = await (await counter.visitor()).open('/login/return?state=x');
  expect(refused.html).toContain('Opnieuw inloggen');
});
