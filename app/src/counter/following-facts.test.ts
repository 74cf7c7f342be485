import type { Catalogue, FactDefinition } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { Evaluations } from '@eenloket/journeys';
import type { FactValue } from '@eenloket/rules';
import { expect, it } from 'vitest';
import { followingFacts } from './following-facts.js';

const PAID = 'aanvrager.krijgtKinderbijslagUitbetaald';
const follows = { pack: 'svb/kinderbijslag', outcome: 'heeftRecht' };
const facts = new Map([[PAID, { name: PAID, follows } as FactDefinition]]) as Catalogue['facts'];
const known = (value: boolean): FactValue => ({ state: 'known', value });
const unknown = (reason: 'inOnderzoek' | 'notAsked'): FactValue => ({ state: 'unknown', reason });
const says = (...outcomes: readonly FactValue[]): Evaluations =>
  Object.fromEntries(
    outcomes.map((heeftRecht, index) => [
      `svb/kinderbijslag#${index}`,
      { outcomes: { heeftRecht }, explanation: [], nextQuestions: [] },
    ]),
  );
const register = (value: FactValue): Fields => ({ [PAID]: { value, origin: { source: 'benefits' } } });
const after = (evaluations: Evaluations, before: Fields = register(known(false))) =>
  followingFacts({ facts }, evaluations, before)[PAID]?.value;

it('is assumed where the other part is likely', () => {
  expect(after(says(known(true)))).toEqual({ state: 'assumed', value: true });
  expect(after(says(unknown('inOnderzoek'), known(true)))).toEqual({ state: 'assumed', value: true });
});

it('is unknown while the other part is, with its reason: never a no that nobody said', () => {
  expect(after(says(unknown('inOnderzoek')))).toEqual({ state: 'unknown', reason: 'inOnderzoek' });
  expect(after(says(unknown('notAsked')))).toEqual({ state: 'unknown', reason: 'notYetHappened' });
});

it('stays what a register knows to be true, or to be false where nothing else says otherwise', () => {
  expect(after(says(unknown('inOnderzoek')), register(known(true)))).toBeUndefined();
  expect(after(says(known(false)))).toBeUndefined();
  expect(after({})).toBeUndefined();
});

it('is taken back when the other part turns out to be no', () => {
  const assumed: Fields = {
    [PAID]: { value: { state: 'assumed', value: true }, origin: { source: 'assumption' } },
  };
  expect(after(says(known(false)), assumed)).toEqual({ state: 'assumed', value: false });
  expect(after(says(known(true)), assumed), 'nothing new').toBeUndefined();
  expect(after({}, assumed), 'a stopped journey offers nothing, and nothing is said of it').toBeUndefined();
});

it('is no as long as the other part is left out, and counts again when it is sent after all', () => {
  const assumed = (value: boolean): Fields => ({
    [PAID]: { value: { state: 'assumed', value }, origin: { source: 'assumption' } },
  });
  const left = (before: Fields) =>
    followingFacts({ facts }, says(known(true)), before, ['svb/kinderbijslag#0'])[PAID]?.value;
  expect(left(assumed(true))).toEqual({ state: 'assumed', value: false });
  expect(left(register(known(true))), 'another child is paid for already').toBeUndefined();
  expect(after(says(known(true)), assumed(false))).toEqual({ state: 'assumed', value: true });
});
