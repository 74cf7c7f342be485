import type { Text } from '@eenloket/kit';
import type { UnknownReason } from '@eenloket/rules';

/** Why a fact is not known, as a worker reads it: what would resolve it. */
export const unknownWords: { readonly [reason in UnknownReason]: Text } = {
  notAsked: { nl: 'staat niet in deze zaak', en: 'not in this case' },
  inOnderzoek: { nl: 'wordt onderzocht bij het register', en: 'under investigation at the register' },
  residentDoesNotKnow: { nl: 'de inwoner weet het niet', en: 'the resident does not know' },
  sourceUnavailable: { nl: 'niet op te vragen', en: 'cannot be requested' },
  partnerNotApproved: { nl: 'wacht op akkoord van de partner', en: 'waits for the partner to agree' },
  partnerDeclined: {
    nl: 'de partner stuurt dit niet mee; vraag het zelf aan de partner',
    en: 'the partner does not send this; ask the partner yourself',
  },
  notYetHappened: { nl: 'volgt nog', en: 'is still to come' },
};
