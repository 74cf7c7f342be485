import type { LegalDate } from '@eenloket/kit';
import type { Persoon } from '../brp/persoon.js';
import type { RegisterAnswers } from '../ports/register-port.js';

/** What makes a persona's registers different from an ordinary resident's. */
export interface Circumstances {
  /** Income this year in euros; an older year when `incomeYear` says so. Absent: no income known. */
  readonly income?: string;
  readonly incomeYear?: number;
  readonly wealth?: string;
  /** Insurer; `none` for insurance data that are absent. */
  readonly insurer?: string | 'none';
  readonly iban?: string;
  readonly childBenefit?: true;
  readonly allowances?: readonly string[];
  /** Part of the record of the civil register that is being investigated. */
  readonly investigated?: 'address' | 'marriage';
}

/** Fictional circumstances by persona id; who is not named is an ordinary resident without income. */
export const demoCircumstances: Readonly<Record<string, Circumstances>> = {
  'emma-de-vries': { income: '31250.00', wealth: '8400.00', iban: 'NL13TEST0123456789' },
  'daan-bakker': { income: '36800.00', wealth: '5150.00' },
  'samira-el-amrani': {
    income: '24600.00',
    wealth: '1200.00',
    iban: 'NL39TEST0234567891',
    childBenefit: true,
    allowances: ['zorgtoeslag', 'kindgebonden budget', 'huurtoeslag'],
  },
  'noor-jansen': { income: '29400.00', wealth: '3000.00', iban: 'NL52TEST0345678912', insurer: 'none' },
  'kwame-mensah': { income: '27100.00', wealth: '900.00' },
  'aylin-yilmaz': {
    income: '18900.00',
    wealth: '14500.00',
    iban: 'NL78TEST0456789123',
    childBenefit: true,
    allowances: ['kindgebonden budget'],
  },
  'mehmet-yilmaz': { income: '41300.00', wealth: '14500.00' },
  // The entrepreneur's last assessed year: must be confirmed before it is used.
  'johan-visser': { income: '52740.00', incomeYear: 2024, wealth: '61000.00', iban: 'NL07TEST0567891234' },
  'priya-ramdin': { income: '33900.00', wealth: '22000.00', iban: 'NL20TEST0678912345' },
  'ingrid-dekker': { income: '38200.00', childBenefit: true, iban: 'NL33TEST0789123456' },
  'rosa-fernandes': {
    income: '16400.00',
    iban: 'NL46TEST0891234567',
    allowances: ['zorgtoeslag'],
    investigated: 'address',
  },
  'carlos-fernandes': { income: '25700.00' },
  'willem-smit': { income: '21300.00', wealth: '90500.00', iban: 'NL59TEST0912345678' },
  'fatima-haddad': { income: '22800.00', iban: 'NL72TEST0112233445', allowances: ['zorgtoeslag'] },
  'eva-willems': { income: '34100.00', iban: 'NL85TEST0223344556', investigated: 'marriage' },
};

/** What the registers other than the civil one hold of an adult, as of the first day of the demo clock. Pure. */
export function entriesOf(circumstances: Circumstances, year: number): Partial<RegisterAnswers> {
  const { income, incomeYear = year, wealth, insurer = 'Zorgzaam', iban } = circumstances;
  const since = `${year - 3}-01-01` as LegalDate;
  const on = `${year}-01-01` as LegalDate;
  return {
    ...(income === undefined
      ? {}
      : {
          income: {
            years: [
              { year: incomeYear, amount: income, basis: incomeYear < year ? 'assessed' : 'estimated' },
            ],
            ...(wealth === undefined ? {} : { wealth: { on, amount: wealth } }),
          },
        }),
    ...(insurer === 'none' ? {} : { 'health-insurance': { insured: true, insurer, since } }),
    ...(iban === undefined ? {} : { 'bank-account': { iban, since } }),
    benefits: {
      insuredForChildBenefit: true,
      receivesChildBenefit: circumstances.childBenefit ?? false,
      allowances: circumstances.allowances ?? [],
    },
  };
}

/** The record with the doubt of these circumstances on it. Pure. */
export function withInvestigation(person: Persoon, { investigated }: Circumstances): Persoon {
  if (investigated === 'address' && person.verblijfplaats)
    return {
      ...person,
      verblijfplaats: { ...person.verblijfplaats, inOnderzoek: { verblijfadres: true, type: true } },
    };
  if (investigated === 'marriage')
    return {
      ...person,
      partners: (person.partners ?? []).map((partner) => ({
        ...partner,
        inOnderzoek: { soortVerbintenis: true },
      })),
    };
  return person;
}
