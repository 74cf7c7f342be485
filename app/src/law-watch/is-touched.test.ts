import type { CaseByRule } from '@eenloket/cases';
import type { TouchedPack } from '@eenloket/catalogue';
import { legalDate, type LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { isTouched } from './is-touched.js';

type Parameters = TouchedPack['parameters'];
const source = { bwb: 'BWBR0002368', article: '12', class: 'L' } as const;
const figure = (value: string, provisional = false) => ({ value, provisional, source });

/** From 1 July 2026 the amount is another. */
const changed = (at: string): Parameters => [
  {
    name: 'bedrag',
    unit: 'EUR/quarter',
    at,
    periods: [{ from: legalDate('2026-07-01'), before: figure('100'), after: figure('110') }],
  },
];
const kept = (on: string, change: Partial<CaseByRule> = {}, value = '100'): CaseByRule => ({
  caseId: 'case-1',
  pack: 'svb/kinderbijslag',
  personId: null,
  decided: true,
  on: legalDate(on),
  parameters: [{ name: 'bedrag', value, from: legalDate('2026-01-01'), provisional: false }],
  dates: {},
  ...change,
});

describe('a case', () => {
  it('is touched when the day asked about lies in the change', () => {
    expect(isTouched(kept('2026-07-01'), changed('peildatum'))).toBe(true);
    expect(isTouched(kept('2026-06-30'), changed('peildatum'))).toBe(false);
  });
  it('goes by the decision that selected the figure, where its day was kept', () => {
    const dates = { kwartaalBegin: '2026-07-01' };
    expect(isTouched(kept('2026-06-01', { dates }), changed('kwartaalBegin'))).toBe(true);
    expect(
      isTouched(kept('2026-08-01', { dates: { kwartaalBegin: '2026-04-01' } }), changed('kwartaalBegin')),
    ).toBe(false);
  });
  it('counts when the day is a fact about the person, which is not read', () => {
    expect(isTouched(kept('2026-03-01'), changed('aanvrager.geboortedatum'))).toBe(true);
    const ended: CaseByRule['parameters'] = [
      {
        name: 'bedrag',
        value: '100',
        from: legalDate('2026-01-01'),
        until: legalDate('2026-06-30') as LegalDate,
        provisional: false,
      },
    ];
    expect(isTouched(kept('2026-03-01', { parameters: ended }), changed('aanvrager.geboortedatum'))).toBe(
      false,
    );
  });
  it('that used the new figure already is not touched', () => {
    expect(isTouched(kept('2026-07-01', {}, '110'), changed('peildatum'))).toBe(false);
  });
  it('that did not use the parameter is not touched', () => {
    expect(isTouched(kept('2026-07-01', { parameters: [] }), changed('peildatum'))).toBe(false);
  });
});
