import type { Catalogue } from '@eenloket/catalogue';
import { yearOf, type LegalDate } from '@eenloket/kit';
import type { Knowledge } from './knowledge.js';
import { householdOn, type HouseholdOn } from './members.js';
import { birthdaysAhead, registerChanges, type Birthday, type RegisterChange } from './moments.js';
import { monthsOf, type Month } from './months.js';
import { withOtherIncome, type OtherIncome } from './other-income.js';
import type { ServiceRules } from './service-rules.js';
import { remembered } from './remembered.js';
import { standingOf, type Standing } from './standing.js';
import { withWhatFollows } from './what-follows.js';

/** Somebody's rights on a day, over all services that decide on one by rule, and what changes. */
export interface Overview {
  readonly on: LegalDate;
  readonly household: HouseholdOn;
  readonly standings: readonly Standing[];
  readonly birthdays: readonly Birthday[];
  /** What changed in the registers in the last year, the latest first. */
  readonly changed: readonly RegisterChange[];
  /** With a tenth more and a tenth less income; empty when the income is not known. */
  readonly otherIncomes: readonly OtherIncome[];
  /** The calendar year of that day. */
  readonly months: readonly Month[];
}

/** How far the income is taken to differ, in percent. */
const INCOME_STEPS = [10, -10] as const;

/**
 * All services at once for one household: a pure function of the rules, of what registers know and of the day. It is computed for
 * one look and kept nowhere.
 */
export function overviewOf(
  rules: readonly ServiceRules[],
  registers: Knowledge,
  on: LegalDate,
  { facts }: Pick<Catalogue, 'facts'>,
): Overview {
  const knowledge = remembered(withWhatFollows(registers, rules, facts));
  const standings = rules.map((each) => standingOf(each, knowledge, on, facts));
  // Of what is not known today nothing can be said of another day or with another income either.
  const settled = rules.filter((_, place) => standings[place]?.kind !== 'unknown');
  return {
    on,
    household: householdOn(knowledge.on(on)),
    standings,
    birthdays: birthdaysAhead(settled, knowledge, on),
    changed: registerChanges(rules, knowledge, on),
    otherIncomes: INCOME_STEPS.flatMap((percent) => withOtherIncome(settled, knowledge, on, percent) ?? []),
    months: monthsOf(settled, knowledge, yearOf(on)),
  };
}

/** The facts that the overview of these services reads: what their rules take, who is in the household, and what is received. */
export const overviewFacts = (
  rules: readonly ServiceRules[],
  { facts }: Pick<Catalogue, 'facts'>,
): readonly string[] => {
  const received = [...facts.values()].filter(({ saysReceived }) => saysReceived !== undefined);
  return [
    ...new Set([...rules.flatMap(({ inputs }) => inputs), ...received.map(({ name }) => name), ...HOUSEHOLD]),
  ];
};

/** Who they are, since when, and how many others live there. */
const HOUSEHOLD = [
  'aanvrager.naam',
  'aanvrager.geboortedatum',
  'aanvrager.burgerlijkeStaat',
  'huishouden.andereVolwassenen',
  'partner.naam',
  'partner.geboortedatum',
  'kind.naam',
  'kind.geboortedatum',
];
