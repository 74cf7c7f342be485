import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();
const times = (text: string, word: RegExp): number => [...text.matchAll(word)].length;

it('twins: two deeds, two child benefits, one child budget', async () => {
  const priya = await stage.parent('Priya Ramdin');
  await priya.reportsBirth('2026-03-14', '2026-03-15');
  const asked = await priya.answers();
  expect(asked.filter((fact) => fact === 'kind.voornamen')).toHaveLength(2);
  expect(asked.filter((fact) => fact === 'kind.woontBijAanvrager')).toHaveLength(2);
  expect(asked.filter((fact) => fact === 'aanvrager.isGeboortemoeder')).toHaveLength(1);

  await priya.opens(`${priya.journey}/controleren`);
  expect(times(priya.words, /Gemeente Utrecht: Aangifte van geboorte voor/g)).toBe(2);
  expect(times(priya.words, /\(SVB\): Kinderbijslag voor/g)).toBe(2);
  expect(times(priya.words, /Dienst Toeslagen: Kindgebonden budget/g)).toBe(1);
  await priya.sends();

  const petra = await stage.worker('Petra Kuipers');
  await petra.finishes('Aangifte van geboorte');
  await petra.finishes('Aangifte van geboorte');
  await priya.looks();
  await priya.waitsFor(/(Klaar: de geboorteakte is gemaakt.*){2}/);

  const sanne = await stage.worker('Sanne Mulder');
  await sanne.opens('/nl');
  await sanne.waitsFor('Vrij (2)');
  expect(times(sanne.words, /Kinderbijslag: beoordeel/g)).toBe(2);
  await sanne.finishes('Kinderbijslag');
  await sanne.opens('/nl');
  await sanne.finishes('Kinderbijslag');
  await priya.looks();
  await priya.waitsFor(/(Klaar: u krijgt kinderbijslag.*){2}/);
  const lotte = await stage.worker('Lotte van Dijk');
  await lotte.opens('/nl');
  await lotte.waitsFor('Kindgebonden budget: ');
  expect(times(lotte.words, /Kindgebonden budget: beoordeel/g)).toBe(1);
});
