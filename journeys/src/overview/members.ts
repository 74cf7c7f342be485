import type { Fields } from '@eenloket/cases';
import { addYears, ageOn, parseLegalDate, type LegalDate } from '@eenloket/kit';
import type { KnownOn, Member } from './knowledge.js';

/** Somebody of the household, as the registers know her or him. */
export interface HouseholdMember {
  readonly who: Member;
  /** Absent when no register says it. */
  readonly name?: string;
  readonly birthDate?: LegalDate;
  /** Of the partner: since when they are married or registered. */
  readonly since?: LegalDate;
}

/** The household on a day. */
export interface HouseholdOn {
  readonly members: readonly HouseholdMember[];
  /** Whether it could be read whether there are children. */
  readonly childrenKnown: boolean;
  /** How many other adults are registered at the address, the partner among them; absent when that is not known. */
  readonly otherAdults?: number;
}

const textOf = (fields: Fields, fact: string): string | undefined => {
  const value = fields[fact]?.value;
  return value && value.state !== 'unknown' && typeof value.value === 'string' ? value.value : undefined;
};

const dateOf = (fields: Fields, fact: string): LegalDate | undefined => {
  const date = parseLegalDate(textOf(fields, fact) ?? '');
  return date.ok ? date.value : undefined;
};

function member(who: Member, fields: Fields, prefix: string, since?: LegalDate): HouseholdMember {
  const name = textOf(fields, `${prefix}.naam`);
  const birthDate = dateOf(fields, `${prefix}.geboortedatum`);
  return {
    who,
    ...(name === undefined ? {} : { name }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(since === undefined ? {} : { since }),
  };
}

/** Who belongs to the household: herself, the registered partner and the minor children. Pure. */
export function householdOn({ household, children }: KnownOn): HouseholdOn {
  const status = textOf(household, 'aanvrager.burgerlijkeStaat');
  const together = status === 'gehuwd' || status === 'geregistreerdPartnerschap';
  const others = textOf(household, 'huishouden.andereVolwassenen');
  const since = household['aanvrager.burgerlijkeStaat']?.origin.validFrom;
  return {
    members: [
      member('aanvrager', household, 'aanvrager'),
      ...(together ? [member('partner', household, 'partner', since)] : []),
      ...(children ?? []).map(({ ref, fields }) => member({ child: ref }, fields, 'kind')),
    ],
    childrenKnown: children !== undefined,
    ...(others === undefined ? {} : { otherAdults: Number(others) }),
  };
}

/** The first birthday after a day, and the age that comes with it. Pure. */
export function nextBirthday(
  birthDate: LegalDate,
  today: LegalDate,
): { readonly on: LegalDate; readonly age: number } {
  const age = ageOn(birthDate, today) + 1;
  const day = addYears(birthDate, age);
  // Born on 29 February: a year older on 1 March in a common year, and `addYears` gives 28 February.
  const on = ageOn(birthDate, day) === age ? day : (`${day.slice(0, 4)}-03-01` as LegalDate);
  return { on, age };
}
