import type { LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { completeDate } from '../brp/brp-date.js';
import type { Persoon } from '../brp/persoon.js';
import { custodyOf } from './custody-of.js';

const today = '2026-03-16' as LegalDate;
const on = (date: string) => completeDate(date as LegalDate);
const V = { code: 'V' };
const M = { code: 'M' };
const person = (persoonId: string, change: Partial<Persoon> = {}): Persoon => ({
  persoonId,
  geboorte: { datum: on('1990-01-01') },
  ...change,
});
const mother = person('mother', { geslacht: V });
const father = person('father', { geslacht: M });
const married = (ended?: string, code = 'H'): Persoon => ({
  ...mother,
  partners: [
    {
      persoonId: 'father',
      soortVerbintenis: { code },
      aangaanHuwelijkPartnerschap: { datum: on('2015-06-01') },
      ...(ended === undefined ? {} : { ontbindingHuwelijkPartnerschap: { datum: on(ended) } }),
    },
  ],
});
const child = (born: string, since = born, parents = ['mother', 'father']): Persoon =>
  person('child', {
    geboorte: { datum: on(born) },
    ouders: parents.map((persoonId) => ({ persoonId, datumIngangFamilierechtelijkeBetrekking: on(since) })),
  });

describe('custody', () => {
  it('is joint for married parents', () => {
    expect(custodyOf(child('2024-05-01'), [married(), father], today)).toMatchObject({
      kind: 'joint',
      article: '1:251',
    });
  });

  it('is joint for registered partners', () => {
    expect(custodyOf(child('2024-05-01'), [married(undefined, 'P'), father], today)).toMatchObject({
      article: '1:253aa',
    });
  });

  it('stays joint after a divorce', () => {
    expect(custodyOf(child('2016-05-01'), [married('2020-01-01'), father], today)).toMatchObject({
      kind: 'joint',
    });
  });

  it('does not follow from a marriage that ended before the birth', () => {
    expect(custodyOf(child('2021-05-01'), [married('2020-01-01'), father], today)).toMatchObject({
      kind: 'sole',
      parent: 'mother',
    });
  });

  it('is joint by recognition since 2023, and not before', () => {
    expect(custodyOf(child('2024-05-01'), [mother, father], today)).toMatchObject({
      kind: 'joint',
      article: '1:251b',
    });
    expect(custodyOf(child('2022-05-01', '2023-02-01'), [mother, father], today)).toMatchObject({
      kind: 'joint',
    });
    expect(custodyOf(child('2022-05-01'), [mother, father], today)).toMatchObject({
      kind: 'sole',
      parent: 'mother',
    });
  });

  it('is of the mother alone without another legal parent', () => {
    expect(custodyOf(child('2024-05-01', '2024-05-01', ['mother']), [mother], today)).toEqual({
      kind: 'sole',
      parent: 'mother',
      article: '1:253b',
    });
  });

  it('ends at eighteen and at death', () => {
    expect(custodyOf(child('2008-03-16'), [mother, father], today)).toEqual({
      kind: 'none',
      reason: 'adult',
    });
    expect(custodyOf({ ...child('2024-05-01'), overlijden: {} }, [mother, father], today)).toMatchObject({
      reason: 'deceased',
    });
  });

  it.each<[string, Persoon, Persoon[]]>([
    [
      'inOnderzoek',
      { ...child('2024-05-01'), ouders: [{ persoonId: 'mother', inOnderzoek: { geslacht: true } }] },
      [mother],
    ],
    [
      'custodyRegisterEntry',
      { ...child('2024-05-01'), indicatieGezagMinderjarige: { code: 'D' } },
      [mother, father],
    ],
    ['noLegalParents', { ...child('2024-05-01'), ouders: [{}] }, []],
    ['parentNotRegistered', child('2024-05-01'), [mother]],
    ['parentDeceased', child('2024-05-01'), [mother, { ...father, overlijden: {} }]],
    ['parentNotCapable', child('2024-05-01'), [mother, { ...father, indicatieCurateleRegister: true }]],
    ['parentNotCapable', child('2024-05-01'), [{ ...mother, geboorte: { datum: on('2009-01-01') } }, father]],
    ['recognitionDateUnknown', child('2023-03-01'), [mother, father]],
    ['whoGaveBirthUnknown', child('2024-05-01'), [mother, { ...father, geslacht: V }]],
  ])('is left to a human: %s', (reason, record, parents) => {
    expect(custodyOf(record, parents, today)).toEqual({ kind: 'unknown', reason });
  });
});
