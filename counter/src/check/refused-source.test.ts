import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';
import { answerAll, startBirth } from '../../testing/play-birth.ts';

let counter: TestCounter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

it('without child benefit there is no child budget, and with it again there is', async () => {
  const emma = await counter.visitor('emma-de-vries');
  const journey = await startBirth(emma);
  await answerAll(emma, journey);
  const check = `${journey}/controleren`;
  const budget = async (): Promise<string> => {
    const { html } = await emma.open(check);
    return /kindgebonden budget([^]*?)Niet versturen/i.exec(html)?.[1] ?? '';
  };
  expect(await budget()).toContain('per maand');
  const { html } = await emma.open(check);
  const part = /name="onderdeel" value="(svb\/kinderbijslag[^"]*)"/.exec(html)?.[1] ?? '';
  await emma.post(`${journey}/weigeren`, { onderdeel: part });
  expect(await budget()).toContain('Kindgebonden budget: u krijgt dit niet');
  const why = await emma.open(`${journey}/uitkomst/toeslagen-kindgebonden-budget`);
  expect(why.html).toContain('geen kinderbijslag wordt betaald');
  await emma.open(check);
  await emma.post(`${journey}/meesturen`, { onderdeel: part });
  expect(await budget()).toContain('per maand');
}, 60_000);
