import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packsDirectory } from '../system/catalogue.js';
import { openRules } from './open-rules.js';
import { runRules } from './run-rules.js';

const pack = openRules('toeslagen/zorgtoeslag', packsDirectory);

describe('the decision of a pack', () => {
  const single = { heeftToeslagpartner: false, meerderjarig: true, verzekerd: true, vermogen: '0' };

  it('is computed on facts by short or whole names, and says what it used', () => {
    const run = runRules(pack, {
      on: '2026-01-01',
      facts: { ...single, 'aanvrager.toetsingsinkomen': 30000 },
    });
    expect(run.ok && run.value.outcomes['tegemoetkomingPerJaar']).toEqual({ state: 'known', value: '1514' });
    expect(run.ok && run.value.parameters.map(({ name }) => name)).toContain('drempelinkomen');
    expect(run.ok && run.value.missing).toEqual([]);
  });

  it('assumes nothing: what is left out is unknown and asked', () => {
    const run = runRules(pack, { on: '2026-01-01', facts: single });
    expect(run.ok && run.value.outcomes['aanspraak']).toEqual({ state: 'unknown', reason: 'notAsked' });
    expect(run.ok && run.value.missing).toEqual(['aanvrager.toetsingsinkomen']);
  });

  it('takes null for "there is none", and leaves alone what it does not read', () => {
    const facts = {
      facts: { ...single, 'kind.geboortedatum': '2026-01-01', toetsingsinkomen: '1' },
      on: '2026-01-01',
    };
    const run = runRules(pack, { facts });
    expect(run.ok && run.value.outcomes['aanspraak']?.state).toBe('known');
    const none = runRules(pack, { on: '2026-01-01', facts: { 'aanvrager.verzekerd': null } });
    expect(none.ok).toBe(true);
  });

  it('names every problem with what it was given', () => {
    const run = runRules(pack, { on: 'soon', facts: { vermogn: '1', toetsingsinkomen: 'much' } });
    expect(!run.ok && run.error.map(({ code }) => code)).toEqual(['wrongDate', 'unknownFact', 'wrongValue']);
  });
});

describe('a DMN file', () => {
  const file = openRules(
    fileURLToPath(new URL('../../../rules/examples/kinderbijslag.dmn', import.meta.url)),
    packsDirectory,
  );

  it('is run as the standard does: what is not given is null, with the reason', () => {
    const run = runRules(file, { facts: {} });
    expect(run.ok && run.value.warnings.length).toBeGreaterThan(0);
    expect(run.ok && run.value.missing).toEqual([]);
  });

  it('wants an object', () => {
    const run = runRules(file, { facts: [] });
    expect(!run.ok && run.error.map(({ code }) => code)).toEqual(['notAnObject']);
  });
});

it.each([
  ['toeslagen/zorgtoeslg', /Did you mean "toeslagen\/zorgtoeslag"\?/],
  ['gemeente/parkeervergunning', /decides nothing by rule/],
  ['absent.dmn', /cannot be read/],
])('%s: says what to do next', (what, said) => {
  expect(() => openRules(what, packsDirectory)).toThrow(said);
});
