import type { HelpPort } from '../ports/help-port.js';
import type { OwnVisit } from '../site/visit.js';

/** Notes answers that were not accepted, and tells whether this page should offer help by itself. */
export const noteStumbles = async (
  { visitor, place }: OwnVisit,
  help: HelpPort,
  errors: readonly { readonly name: string; readonly code: string }[],
): Promise<boolean> => {
  const offers = await Promise.all(
    errors.map(({ name, code }) => help.note(visitor, { page: place, field: name, code })),
  );
  return offers.includes(true);
};
