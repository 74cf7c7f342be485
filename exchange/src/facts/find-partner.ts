import { readRemote } from '../ports/read-remote.js';
import type { CollectContext } from './collect-context.js';
import { currentPartner, PARTNER_FIELDS } from './current-partner.js';

/**
 * The person that somebody is married to or in a registered partnership with, as the asking organisation knows them;
 * undefined when the register names nobody. A register that does not answer is no answer: nobody may take it for "no partner".
 */
export async function findPartner(
  { reader, ports }: CollectContext,
  personId: string,
): Promise<string | undefined | 'sourceUnavailable'> {
  const { organisation, traceparent } = reader.work;
  const answer = await readRemote(reader, {
    subjects: [personId],
    facts: ['aanvrager.burgerlijkeStaat'],
    call: (signal) =>
      ports.persons.person({ organisation, person: personId, traceparent, signal }, PARTNER_FIELDS),
  });
  if (!answer.ok) return 'sourceUnavailable';
  return answer.value ? currentPartner(answer.value)?.persoonId : undefined;
}
