import type { LegalDate } from '@eenloket/kit';

const dayNumber = (date: LegalDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Calendar days from one legal date to another; negative when `to` is earlier. */
export const daysBetween = (from: LegalDate, to: LegalDate): number => dayNumber(to) - dayNumber(from);
