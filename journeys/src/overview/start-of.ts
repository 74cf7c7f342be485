import type { Outcomes } from '@eenloket/cases';
import { parseLegalDate, type LegalDate } from '@eenloket/kit';

/** The output by which a decision says from which day it holds. */
export const START = 'ingangsdatum';

/** From which day outcomes hold, if they say so. Pure. */
export function startOf(outcomes: Outcomes): LegalDate | undefined {
  const value = outcomes[START];
  const date = value && value.state !== 'unknown' ? parseLegalDate(String(value.value)) : undefined;
  return date?.ok ? date.value : undefined;
}
