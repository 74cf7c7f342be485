import { addDays, legalDate, type LegalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household, rules, rulesFor, type Made } from '../../testing/household.js';
import { differenceOf } from './difference.js';
import { effectsOf } from './effects.js';
import { monthsOf, type Month } from './months.js';
import { registerChanges } from './moments.js';
import { serviceOutcome, type ServiceOutcome } from './service-outcome.js';

const births = fc
  .integer({ min: 0, max: 6_800 })
  .map((days) => addDays(legalDate('2026-03-01'), -days) as string);
const families = fc
  .record({
    children: fc.array(births, { maxLength: 4 }),
    income: fc.integer({ min: 0, max: 110_000 }).map(String),
    born: fc.integer({ min: 1960, max: 2000 }).map((year) => `${year}-07-09`),
  })
  .map(({ children, income, born }): Made => ({
    born,
    children,
    facts: {
      'aanvrager.toetsingsinkomen': income,
      'aanvrager.vermogen': '0',
      'aanvrager.verzekerd': true,
      'aanvrager.verzekerdAkw': true,
      'aanvrager.krijgtKinderbijslagUitbetaald': true,
    },
  }));
const runs = { numRuns: 25 };
const amount = ({ headline }: ServiceOutcome): number =>
  headline.kind === 'amount' ? Number(headline.amount) : 0;
const headlines = (months: readonly Month[]) =>
  months.map(({ outcomes }) => [...outcomes].map(([id, { headline }]) => [id, headline] as const));

describe('a year of months', () => {
  it('fits the amount per year of each month, to the rounding of a month', () => {
    fc.assert(
      fc.property(families, (made) => {
        for (const { outcomes } of monthsOf([rulesFor('toeslagen/zorgtoeslag')], household(made), 2026))
          for (const outcome of outcomes.values()) {
            const year = outcome.outcomes['tegemoetkomingPerJaar'];
            const rest = (year?.state === 'known' ? Number(year.value) : 0) - 12 * amount(outcome);
            expect(rest).toBeGreaterThanOrEqual(0);
            expect(rest).toBeLessThan(12);
          }
      }),
      runs,
    );
  });

  it('sums to the amount per year of a right that nothing changes in that year', () => {
    fc.assert(
      fc.property(families, (made) => {
        const months = monthsOf(
          [rulesFor('toeslagen/zorgtoeslag')],
          household({ ...made, children: [] }),
          2026,
        );
        const all = months.flatMap(({ outcomes }) => [...outcomes.values()]);
        const [first] = all;
        const year = first?.outcomes['tegemoetkomingPerJaar'];
        const sum = all.reduce((total, outcome) => total + amount(outcome), 0);
        const rest = (year?.state === 'known' ? Number(year.value) : 0) - sum;
        expect(months.flatMap(({ changes }) => changes)).toEqual([]);
        expect(rest >= 0 && rest < 12).toBe(true);
      }),
      runs,
    );
  });

  it('is the same in whatever order the children are named', () => {
    const shuffled = families.chain((made) =>
      fc
        .shuffledSubarray([...(made.children ?? [])], { minLength: (made.children ?? []).length })
        .map((children) => [made, { ...made, children }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(headlines(monthsOf(rules, household(other), 2026))).toEqual(
          headlines(monthsOf(rules, household(one), 2026)),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('tells of a change exactly where a month says something else than the month before', () => {
    fc.assert(
      fc.property(families, (made) => {
        const months = monthsOf(rules, household(made), 2026);
        for (const [index, { outcomes, changes }] of months.entries()) {
          const before = months[index - 1]?.outcomes;
          const changed = [...outcomes].filter(
            ([id, { headline }]) =>
              before && JSON.stringify(before.get(id)?.headline) !== JSON.stringify(headline),
          );
          expect(changes.map(({ pack }) => pack.id)).toEqual(changed.map(([id]) => id));
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('a difference', () => {
  it('is none of an outcome with itself, and turned round goes back', () => {
    const budget = rulesFor('toeslagen/kindgebonden-budget');
    const on = legalDate('2026-03-16');
    fc.assert(
      fc.property(families, families, (one, other) => {
        const [a, b] = [one, other].map((made) => serviceOutcome(budget, household(made), on)) as [
          ServiceOutcome,
          ServiceOutcome,
        ];
        expect(differenceOf(budget, a, a)).toBeUndefined();
        const [there, back] = [differenceOf(budget, a, b), differenceOf(budget, b, a)];
        expect([there?.before, there?.after]).toEqual([back?.after, back?.before]);
      }),
      runs,
    );
  });

  it('of a household that did not change is no effect on any day', () => {
    fc.assert(
      fc.property(families, fc.integer({ min: 0, max: 700 }), (made, days) => {
        const knowledge = household(made);
        const day = addDays(legalDate('2026-01-01'), days);
        expect(effectsOf(rules, { before: knowledge, after: knowledge }, day)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

it('every child born in the last year is told of, by its day and once', () => {
  const today = legalDate('2026-03-16');
  fc.assert(
    fc.property(families, (made) => {
      const recent = (made.children ?? [])
        .filter((born) => born > '2025-03-16')
        .sort()
        .reverse();
      const told: readonly LegalDate[] = registerChanges([], household(made), today).map(({ on }) => on);
      expect(told).toEqual(recent);
    }),
    runs,
  );
});
