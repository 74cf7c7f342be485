import { renderFragment } from '@eenloket/design';
import { legalDate, type Language } from '@eenloket/kit';
import { overviewOf, type Difference } from '@eenloket/journeys';
import { expect, it } from 'vitest';
import { catalogue, household, rules, type Made } from '../../../journeys/testing/household.ts';
import { DifferenceLines } from './difference-lines.js';

const facts = {
  'aanvrager.toetsingsinkomen': '18000.00',
  'aanvrager.vermogen': '0',
  'aanvrager.verzekerd': true,
  'aanvrager.verzekerdAkw': true,
  'aanvrager.krijgtKinderbijslagUitbetaald': true,
};
const look = (made: Made) => overviewOf(rules, household(made), legalDate('2026-03-16'), catalogue);
const shown = (differences: readonly Difference[], language: Language = 'nl', dated = true): string =>
  renderFragment(<DifferenceLines {...{ language, catalogue, differences, dated }} />)
    .replace(/<[^>]+>|<!-- -->/g, '')
    .replaceAll('\u00a0', ' ');

it('says from what to what, from when, and why', () => {
  const [birth] = look({ born: '1990-09-03', children: ['2026-03-14'], facts }).changed;
  const benefit = birth?.brought.filter(({ pack }) => pack.id === 'svb/kinderbijslag') ?? [];
  expect(shown(benefit)).toContain(
    'Kinderbijslag: van niets naar € 295,07 per kwartaal, vanaf 1 april 2026. Dit komt doordat',
  );
  expect(shown(benefit, 'en')).toContain('from nothing to €295.07 per quarter, from 1 April 2026. This is');
  expect(shown(benefit, 'nl', false)).not.toContain('vanaf 1 april 2026. Dit komt');
  expect(shown(birth?.brought ?? [])).not.toContain('geboortedata van uw kinderen');
});

it('says of what is not known afterwards only that, and gives no missing fact as a reason', () => {
  const [turning21] = look({ born: '2005-05-02', facts }).birthdays;
  const brings = turning21?.brings.filter(({ pack }) => /inkomenstoeslag/.test(pack.id)) ?? [];
  expect(turning21?.age).toBe(21);
  expect(shown(brings)).toContain(
    'Individuele inkomenstoeslag: misschien heeft u hier recht op vanaf 2 mei 2026. Wij weten nog niet genoeg.',
  );
  expect(shown(brings, 'en')).toContain('you may be entitled to this from 2 May 2026.');
  expect(shown(brings)).not.toMatch(/niet bekend|van niets/);
  expect(shown(brings, 'nl', false)).toContain('dan weten wij nog niet genoeg om het uit te rekenen');
});
