import { addDays, addYears, daysBetween, type LegalDate } from '@eenloket/kit';
import type { Difference } from './difference.js';
import { effectDays, effectsOf } from './effects.js';
import type { Knowledge } from './knowledge.js';
import { householdOn, nextBirthday, type HouseholdMember } from './members.js';
import type { ServiceRules } from './service-rules.js';

/** A birthday to come, and what it brings. */
export interface Birthday {
  readonly member: HouseholdMember;
  readonly on: LegalDate;
  readonly age: number;
  readonly brings: readonly Difference[];
}

/** Something that changed in the registers, and what came of it. */
export interface RegisterChange {
  readonly kind: 'childBorn' | 'partnerSince' | 'partnerUntil';
  readonly member: HouseholdMember;
  readonly on: LegalDate;
  readonly brought: readonly Difference[];
}

/** So many days later a birthday comes after every day on which it could have counted; a leap day may take one. */
const daysUntilPast = (birthday: LegalDate): number =>
  daysBetween(birthday, effectDays(birthday).at(-1) ?? birthday) + 2;

/** The next birthday of each member of the household, the first first, with what each brings. Pure. */
export const birthdaysAhead = (
  rules: readonly ServiceRules[],
  knowledge: Knowledge,
  today: LegalDate,
): readonly Birthday[] =>
  householdOn(knowledge.on(today))
    .members.flatMap((member): Birthday[] => {
      if (!member.birthDate) return [];
      const { on, age } = nextBirthday(member.birthDate, today);
      const before = knowledge.bornLater(member.who, daysUntilPast(on));
      return [{ member, on, age, brings: effectsOf(rules, { before, after: knowledge }, on) }];
    })
    .sort((one, other) => (one.on < other.on ? -1 : 1));

const changedOn = ({ who, birthDate, since }: HouseholdMember): LegalDate | undefined =>
  who === 'partner' ? since : who === 'aanvrager' ? undefined : birthDate;

/**
 * What changed in the household in the last year by the dates that the registers carry, the latest first, each with what it
 * changed: held against the registers as they stood on the day before. Nothing of an earlier look is kept to compare with. Pure.
 */
export function registerChanges(
  rules: readonly ServiceRules[],
  knowledge: Knowledge,
  today: LegalDate,
): readonly RegisterChange[] {
  const came = householdOn(knowledge.on(today)).members.flatMap((member): Happened[] => {
    const on = changedOn(member);
    if (on === undefined || on > today || on <= addYears(today, -1)) return [];
    return [{ kind: member.who === 'partner' ? 'partnerSince' : 'childBorn', member, on }];
  });
  return [...came, ...separation(knowledge, today)]
    .map((happened) => {
      const before = knowledge.asOf(addDays(happened.on, -1));
      return { ...happened, brought: effectsOf(rules, { before, after: knowledge }, happened.on) };
    })
    .sort((one, other) => (one.on > other.on ? -1 : 1));
}

type Happened = Omit<RegisterChange, 'brought'>;

/** The end of a marriage or partnership in the last year: the register says since when there is none by the day that it is gone. */
function separation(knowledge: Knowledge, today: LegalDate): readonly Happened[] {
  const partnerOn = (day: LegalDate): HouseholdMember | undefined =>
    householdOn(knowledge.asOf(day).on(day)).members.find(({ who }) => who === 'partner');
  let [together, apart] = [addYears(today, -1), today];
  const member = partnerOn(together);
  if (!member || householdOn(knowledge.on(today)).members.some(({ who }) => who === 'partner')) return [];
  while (daysBetween(together, apart) > 1) {
    const middle = addDays(together, Math.floor(daysBetween(together, apart) / 2));
    if (partnerOn(middle)) together = middle;
    else apart = middle;
  }
  return [{ kind: 'partnerUntil', member, on: apart }];
}
