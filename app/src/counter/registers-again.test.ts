import type { Fields } from '@eenloket/cases';
import type { JourneyState } from '@eenloket/journeys';
import { expect, it } from 'vitest';
import { nowKnown, RegistersAgain } from './registers-again.js';

const unavailable = {
  value: { state: 'unknown', reason: 'sourceUnavailable' },
  origin: { source: 'persons' },
} as const;
const known = { value: { state: 'known', value: 'x' }, origin: { source: 'persons' } } as const;
const doesNotKnow = {
  value: { state: 'unknown', reason: 'residentDoesNotKnow' },
  origin: { source: 'resident' },
} as const;

const journey = (household: Fields, more: object = {}): JourneyState =>
  ({ journeyId: 'j', phase: 'born', approvals: {}, household, ...more }) as unknown as JourneyState;

const facts = () => [
  'aanvrager.naam',
  'aanvrager.iban',
  'huishouden.heeftToeslagpartner',
  'aanvrager.vermogen',
];
const household: Fields = {
  'aanvrager.naam': unavailable,
  'aanvrager.iban': known,
  'aanvrager.vermogen': doesNotKnow,
};

it('looks up again what no register could say, and what rested on it, but nothing that is known or was answered', () => {
  expect(new RegistersAgain(() => 0).factsFor(journey(household), facts)).toEqual([
    'aanvrager.naam',
    'huishouden.heeftToeslagpartner',
  ]);
});

it('asks nothing when every register answered, after sending, and after a stop', () => {
  const again = new RegistersAgain(() => 0);
  expect(again.factsFor(journey({ 'aanvrager.iban': known }), facts)).toEqual([]);
  expect(again.factsFor(journey(household, { approvals: { born: 'a' } }), facts)).toEqual([]);
  expect(again.factsFor(journey(household, { stopped: {} }), facts)).toEqual([]);
});

it('leaves a register alone for a while, for each journey by itself', () => {
  let now = 0;
  const again = new RegistersAgain(() => now);
  const asks = (journeyId: string) => again.factsFor(journey(household, { journeyId }), facts).length > 0;
  expect([asks('one'), asks('one'), asks('two')]).toEqual([true, false, true]);
  now = 10_000;
  expect(asks('one')).toBe(true);
});

it('keeps of the answer what is known now', () => {
  expect(nowKnown({ a: known, b: unavailable })).toEqual({ a: known });
});
