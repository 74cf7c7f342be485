import type { Pack } from '@eenloket/catalogue';
import type { FactWithOrigin, Fields } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';
import type { UnknownReason } from '@eenloket/rules';
import type { JourneyState } from '../domain/journey-state.js';
import { fieldsFor } from '../domain/fields-for.js';

const unknown = (reason: UnknownReason, from?: FactWithOrigin): FactWithOrigin => ({
  value: { state: 'unknown', reason },
  origin: from?.origin ?? { source: 'resident' },
});

// A partner's fact needs the partner's own approval, or comes from a register that a public body may use by law.
const partnerWithheld = (fact: string, known: FactWithOrigin, state: JourneyState, pack: Pack): boolean =>
  fact.startsWith('partner.') &&
  state.partnerSaid !== 'approved' &&
  (known.origin.source === 'resident' || pack.outcomeKind === 'privaat');

// Geheimhouding (Wet BRP 2.59): the address does not go to private parties, also when nobody could say whether it is secret.
const addressWithheld = (fact: string, fields: Fields, pack: Pack): boolean => {
  const secret = fields['aanvrager.geheimhouding']?.value;
  const open = secret?.state === 'known' && secret.value === false;
  return !open && pack.outcomeKind === 'privaat' && /adres|postcode|woonplaats|woongemeente/i.test(fact);
};

/**
 * What an organisation receives of a part: exactly the facts its pack `receives`, each with its origin, no other.
 * A fact we do not have, or may not give, travels as unknown with the reason. `on` is the day of approval. Pure.
 */
export const receivedFields = (state: JourneyState, pack: Pack, on: LegalDate, childRef?: string): Fields => {
  const fields: Fields = {
    ...fieldsFor(state, childRef),
    'aanvraag.ontvangen': { value: { state: 'known', value: on }, origin: { source: 'case' } },
  };
  return Object.fromEntries(
    pack.receives.map((fact) => {
      const known = fields[fact];
      if (!known)
        return [fact, unknown(pack.plan.start.waitFor?.fact === fact ? 'notYetHappened' : 'notAsked')];
      if (partnerWithheld(fact, known, state, pack))
        return [fact, unknown(state.partnerSaid ? 'partnerDeclined' : 'partnerNotApproved', known)];
      if (addressWithheld(fact, fields, pack)) return [fact, unknown('sourceUnavailable', known)];
      return [fact, known];
    }),
  );
};
