import type { Pack } from '@eenloket/catalogue';

/** The task every pack has when a term passed: telling the resident, with a new term (Awb 4:14). */
export const TELL_LATE = 'melden-te-laat';

/** Names of all tasks a case of this pack can have. */
export const taskNames = (pack: Pack): readonly string[] => [
  ...pack.plan.tasks.map(({ name }) => name),
  TELL_LATE,
];
