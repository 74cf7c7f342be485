import type { Fields } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../system/catalogue.js';
import { RuleBook } from './rule-book.js';

const catalogue = openCatalogue();
const rules = new RuleBook(catalogue.facts);
const on = '2026-03-16' as LegalDate;
const known = (facts: object): Fields =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      { value: { state: 'known', value }, origin: { source: 'resident' } },
    ]),
  );
const packOf = (id: string) => {
  const pack = catalogue.packs.get(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
};

describe('the result that the rules propose', () => {
  it('is one of the plan for every pack with a decision, also where the condition compares an amount', () => {
    for (const pack of [...catalogue.packs.values()].filter(({ decision }) => decision)) {
      const results = pack.examples
        .filter(({ state = 'known' }) => state === 'known')
        .map(({ facts, on }) => rules.evaluateCase(pack, known(facts), on)?.result);
      const named = pack.plan.results.map(({ name }) => name);
      for (const result of results) if (result !== undefined) expect(named).toContain(result);
      expect(
        results.some((result) => result !== undefined),
        pack.id,
      ).toBe(true);
    }
  });
  it('of a stillbirth is its deed, though nobody asked for names', () => {
    const pack = packOf('gemeente/geboorteaangifte');
    const facts = known({ 'geboorte.levenloos': true, 'kind.geboortedatum': '2026-03-14' });
    expect(rules.evaluateCase(pack, facts, on)?.result).toBe('akteLevenloos');
  });
  it('is none while an outcome of a beschikking is unknown', () => {
    expect(rules.evaluateCase(packOf('svb/kinderbijslag'), {}, on)?.result).toBeUndefined();
  });
});

describe('the condition of a task', () => {
  const when = 'decision.status != "known" or automation = "proposed"';
  const values = (status: string, automation: string) => ({
    'decision.status': { state: 'known', value: status } as const,
    automation: { state: 'known', value: automation } as const,
  });
  it('is evaluated, not recognised', () => {
    expect(rules.holdsOf(when, values('known', 'proposed'), on)).toBe(true);
    expect(rules.holdsOf(when, values('known', 'full'), on)).toBe(false);
    expect(rules.holdsOf(when, values('unknown', 'full'), on)).toBe(true);
  });
  it('may name outcomes and facts', () => {
    const all = {
      ...values('known', 'full'),
      bedrag: { state: 'known', value: '10.50' } as const,
      'kind.geboortedatum': { state: 'known', value: '2026-03-14' } as const,
    };
    expect(rules.holdsOf('bedrag > 10', all, on)).toBe(true);
    expect(rules.holdsOf('kind.geboortedatum > date("2026-01-01")', all, on)).toBe(true);
  });
});
