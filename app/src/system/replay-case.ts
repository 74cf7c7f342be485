import { replayCase, type ReplayedCase } from '@eenloket/cases';
import type { Catalogue } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import { RuleBook } from '../rules/rule-book.js';
import { caseDesk, ReleasedPacks } from './case-desk.js';
import { hostedOrganisations } from './hosted-organisations.js';
import type { InstallationData } from './installation-data.js';
import { workOf } from './work-of.js';

/** Who looks, in the log that the resident reads: the operator of the installation, who recomputes a decision. */
const OPERATOR = { workerId: 'eenloket-replay', roles: ['beheerder'] };

/**
 * Recomputes the decisions of the case with this number, at whichever organisation has it (see `replayCase` of cases).
 * Errors: `case.missing`, `case.no-proposal`.
 */
export async function replayAnywhere(
  { databases, databaseOf, clock }: Pick<InstallationData, 'databases' | 'databaseOf' | 'clock'>,
  catalogue: Catalogue,
  caseId: string,
): Promise<ReplayedCase & { readonly organisation: string }> {
  const packs = await ReleasedPacks.read(databases, catalogue);
  const desk = caseDesk(catalogue, new RuleBook(catalogue.facts), packs, clock);
  for (const organisation of hostedOrganisations(catalogue)) {
    const context = workOf(organisation, 'eenloket-besluit-narekenen');
    const replayed = await databaseOf(organisation).transaction(context, (tx) =>
      replayCase(tx, desk, OPERATOR, caseId),
    );
    if (replayed.ok) return { organisation, ...replayed.value };
    if (replayed.error.code !== 'case.missing') throw replayed.error;
  }
  throw new CodedError(
    'case.missing',
    `No organisation of this installation has a case ${caseId}; its number stands in the address of its page at the desk.`,
  );
}
