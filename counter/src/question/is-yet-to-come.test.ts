import type { Question } from '@eenloket/catalogue';
import type { Instant } from '@eenloket/kit';
import { expect, it } from 'vitest';
import { isYetToCome } from './is-yet-to-come.js';

const both = { nl: 'x', en: 'x' };
const question: Question = {
  fact: 'geboorte.tijdstip',
  type: 'time',
  ask: both,
  why: both,
  validate: { pastOn: 'kind.geboortedatum', message: both },
};
const bornOn = (day: string, childRef = 'a') => ({
  known: [
    {
      fact: 'kind.geboortedatum',
      childRef,
      value: { state: 'known', value: day } as const,
      origin: { source: 'resident' },
    },
  ],
});
// 09:17 in Amsterdam, in winter time.
const now = '2026-03-16T08:17:00.000Z' as Instant;
const asked = { question, childRef: 'a', for: [] };

it.each([
  ['2026-03-16', '23:58', true],
  ['2026-03-16', '09:18', true],
  ['2026-03-16', '09:17', false],
  ['2026-03-15', '23:58', false],
  ['2026-03-17', '00:01', true],
])('%s at %s: %s', (day, time, expected) => {
  expect(isYetToCome(asked, time, bornOn(day), now)).toBe(expected);
});

it('is read on the clock of Amsterdam, not on the one of the server', () => {
  expect(isYetToCome(asked, '00:30', bornOn('2026-03-17'), '2026-03-16T23:31:00.000Z' as Instant)).toBe(
    false,
  );
});

it('says nothing of a day that is not known, of another child, or of a question without that rule', () => {
  expect(isYetToCome(asked, '23:58', { known: [] }, now)).toBe(false);
  expect(isYetToCome(asked, '23:58', bornOn('2026-03-16', 'b'), now)).toBe(false);
  const without: Question = { fact: question.fact, type: 'time', ask: both, why: both };
  expect(isYetToCome({ ...asked, question: without }, '23:58', bornOn('2026-03-16'), now)).toBe(false);
});
