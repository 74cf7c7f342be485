import type { Language } from '@eenloket/kit';
import type { HouseholdOn, Member } from '@eenloket/journeys';
import { overviewWords } from './overview-words.js';

const same = (one: Member, other: Member): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.child === other.child : one === other;

/** What somebody of the household is called: by name, or as long as no register says it by what she is. */
export const memberName = ({ members }: HouseholdOn, who: Member, language: Language): string => {
  const say = overviewWords[language];
  const { name } = members.find((member) => same(member.who, who)) ?? {};
  return name ?? (who === 'partner' ? say.yourPartner : who === 'aanvrager' ? say.you : say.yourChild);
};
