import type { FactValue } from '@eenloket/rules';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headlineOf } from './headline.js';

type Outcomes = { readonly [output: string]: FactValue };

const known = (values: Record<string, string | boolean>): Outcomes =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { state: 'known', value }]));
const open = { state: 'unknown', reason: 'notAsked' } as const;

it.each([
  [
    known({ heeftRecht: true, bedragPerKwartaal: '295.07' }),
    { kind: 'amount', amount: '295.07', per: 'Kwartaal' },
  ],
  [
    known({ tegemoetkomingPerJaar: '1200.00', tegemoetkomingPerMaand: '100.00' }),
    { kind: 'amount', amount: '100.00', per: 'Maand' },
  ],
  [known({ heeftRecht: false, bedragPerKwartaal: '295.07' }), { kind: 'no', output: 'heeftRecht' }],
  [known({ tegemoetkomingPerMaand: '0.00' }), { kind: 'no', output: 'tegemoetkomingPerMaand' }],
  [known({ kanInschrijven: true, ingangsdatum: '2026-03-14' }), { kind: 'yes', output: 'kanInschrijven' }],
  [known({ erkenningNodig: false }), { kind: 'no', output: 'erkenningNodig' }],
  [known({ soortAkte: 'geboorteakte', magElektronisch: false }), { kind: 'text', value: 'geboorteakte' }],
  [{ kanInschrijven: open, ...known({ ingangsdatum: '2026-03-16' }) }, { kind: 'unknown' }],
  [{ heeftRecht: open, bedragPerKwartaal: open }, { kind: 'unknown' }],
  [{ ...known({ heeftRecht: true }), bedragPerKwartaal: open }, { kind: 'unknown' }],
  [
    known({ heeftRecht: true, normPerMaand: '1400.00', bijstandPerMaand: '200.00' }),
    { kind: 'amount', output: 'bijstandPerMaand' },
  ],
  [known({ heeftRecht: true, normPerMaand: '1400.00' }), { kind: 'amount', output: 'normPerMaand' }],
  [{ ...known({ heeftRecht: true, normPerMaand: '9.00' }), bijstandPerMaand: open }, { kind: 'unknown' }],
  [{ heeftRecht: open, ...known({ normPerMaand: '9.00' }) }, { kind: 'unknown' }],
  [{ ...known({ beursPerMaand: '0.00' }), leningPerMaand: open }, { kind: 'unknown' }],
  [
    known({ beursPerMaand: '0.00', leningPerMaand: '12.50' }),
    { kind: 'amount', output: 'leningPerMaand', amount: '12.50' },
  ],
  [known({ komtInAanmerking: true }), { kind: 'yes', output: 'komtInAanmerking' }],
  [known({ vergunningvrij: false }), { kind: 'no', output: 'vergunningvrij' }],
  [{ komtInAanmerking: open }, { kind: 'unknown' }],
  [{}, { kind: 'unknown' }],
])('of %j comes %j first', (outcomes, headline) => {
  expect(headlineOf(outcomes)).toMatchObject(headline);
});

it('never promises an amount that is not above zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (cents) => {
      const amount = `${Math.trunc(cents / 100)}.${String(Math.abs(cents % 100)).padStart(2, '0')}`;
      const { kind } = headlineOf(
        known({ bedragPerMaand: cents < 0 && cents > -100 ? `-${amount}` : amount }),
      );
      return (kind === 'amount') === cents > 0;
    }),
  );
});
