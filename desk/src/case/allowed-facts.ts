import type { Fields } from '@eenloket/cases';
import type { Pack } from '@eenloket/catalogue';
import type { DeskPorts } from '../ports.js';

/** Facts that tell where somebody lives. */
const tellsAddress = (fact: string): boolean => /\.(adres|woongemeente)$/.test(fact);

/** Whether a person's address is secret, as far as the facts of the case say; undefined when they do not. */
function isSecret(fields: Fields, subject: string): boolean | undefined {
  const value = fields[`${subject}.geheimhouding`]?.value;
  return value?.state === 'known' && typeof value.value === 'boolean' ? value.value : undefined;
}

/**
 * The facts of a case that its organisation may see, by the policies: what the service declares, and for a private
 * party no address that is secret or of which that is not known (Wet BRP art. 2.59). The counter sends no others;
 * this is the second fence.
 */
export function allowedFacts(
  { evaluate, catalogue }: Pick<DeskPorts, 'evaluate' | 'catalogue'>,
  organisation: string,
  pack: Pack,
  fields: Fields,
): Fields {
  const sector = catalogue.organisations.get(organisation)?.kind === 'verzekeraar' ? 'private' : 'public';
  const isAllowed = (fact: string): boolean => {
    const secret = isSecret(fields, fact.split('.', 1)[0] ?? '');
    return evaluate({
      subject: { type: 'organisation', id: organisation, properties: { sector } },
      action: { name: 'receive' },
      resource: {
        type: 'field',
        id: fact,
        properties: { fact, address: tellsAddress(fact), ...(secret === undefined ? {} : { secret }) },
      },
      context: { receives: pack.receives },
    }).decision;
  };
  return Object.fromEntries(Object.entries(fields).filter(([fact]) => isAllowed(fact)));
}
