import type { LegalDate } from './legal-date.js';

/**
 * Days equated with a holiday by royal decree (Algemene termijnenwet 3 lid 3), as far as published.
 * A new decree is a new line here, or a list of its own passed to `holidayCalendar`.
 */
export const EQUATED_DAYS: readonly LegalDate[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
] as readonly string[] as readonly LegalDate[];
