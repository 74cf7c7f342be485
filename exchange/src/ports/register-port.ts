import type { LegalDate } from '@eenloket/kit';
import type { ReadRequest } from './read-request.js';

/** A register that answers about one person: `undefined` when it holds nothing about them. */
export interface RegisterPort<Answer> {
  /** The organisation that holds the facts, as a resident knows it. */
  readonly holder: string;
  read(request: ReadRequest): Promise<Answer | undefined>;
}

/** One year's income. Amounts are decimal euros. */
export interface YearIncome {
  readonly year: number;
  /** Toetsingsinkomen (Awir art. 8): the verzamelinkomen or, without it, the taxable wage. */
  readonly amount: string;
  /** `assessed` afterwards, or `estimated` for the year under way. */
  readonly basis: 'assessed' | 'estimated';
}

/** Port `income` (Basisregistratie Inkomen): income per year, newest first, and wealth on 1 January (Wkb art. 1). */
export interface IncomeAnswer {
  readonly years: readonly YearIncome[];
  readonly wealth?: { readonly on: LegalDate; readonly amount: string };
}

/** Port `health-insurance`: whether someone has a policy under the Zorgverzekeringswet, and with whom. */
export interface HealthInsuranceAnswer {
  readonly insured: boolean;
  readonly insurer?: string;
  readonly since?: LegalDate;
}

/** Port `bank-account`: the account that government already pays to. */
export interface BankAccountAnswer {
  readonly iban: string;
  readonly since: LegalDate;
}

/** Port `benefits`: what SVB and Dienst Toeslagen already pay. */
export interface BenefitsAnswer {
  /** Insured for child benefit: lives or works in the Netherlands (AKW art. 6). */
  readonly insuredForChildBenefit: boolean;
  readonly receivesChildBenefit: boolean;
  /** Names of allowances now paid, e.g. `zorgtoeslag`. */
  readonly allowances: readonly string[];
}

/** The registers other than the civil register, by port name. */
export interface RegisterAnswers {
  readonly income: IncomeAnswer;
  readonly 'health-insurance': HealthInsuranceAnswer;
  readonly 'bank-account': BankAccountAnswer;
  readonly benefits: BenefitsAnswer;
}

/** Name of a port other than `persons`. */
export type RegisterName = keyof RegisterAnswers;
