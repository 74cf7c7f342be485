import type { Language } from '@eenloket/kit';
import type { UnknownReason } from '@eenloket/rules';

const nl = {
  unknown: {
    notAsked: 'nog niet bekend',
    inOnderzoek: 'wordt onderzocht, een medewerker kijkt mee',
    residentDoesNotKnow: 'u weet het niet, een medewerker kijkt mee',
    sourceUnavailable: 'nu niet op te vragen',
    partnerNotApproved: 'wacht op akkoord van uw partner',
    partnerDeclined: 'uw partner stuurt dit niet mee',
    notYetHappened: 'volgt vanzelf',
  } satisfies { readonly [reason in UnknownReason]: string },
  provisional: 'voorlopig',
  sources: {
    persons: 'Basisregistratie Personen',
    income: 'Belastingdienst, inkomen',
    'health-insurance': 'Uw zorgverzekering',
    'bank-account': 'Uw bekende rekening',
    benefits: 'Uitkeringen en toeslagen',
    resident: 'Van uzelf',
    worker: 'Van een medewerker',
    case: 'Uit deze zaak',
    organisation: 'Van de organisatie',
    assumption: 'Aangenomen',
    law: 'Volgt uit de wet',
  } as { readonly [source: string]: string },
  follows: (service: string) => `Volgt uit uw aanvraag ${service}`,
  on: (source: string, date: string) => `${source}, ${date}`,
};

/** The words around facts: why a value is not known, and where it comes from. */
export const factWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    unknown: {
      notAsked: 'not known yet',
      inOnderzoek: 'is being investigated, a worker looks as well',
      residentDoesNotKnow: 'you do not know, a worker looks as well',
      sourceUnavailable: 'cannot be requested now',
      partnerNotApproved: 'waits for your partner to agree',
      partnerDeclined: 'your partner does not send this along',
      notYetHappened: 'follows by itself',
    },
    provisional: 'provisional',
    sources: {
      persons: 'Personal Records Database',
      income: 'Tax Administration, income',
      'health-insurance': 'Your health insurance',
      'bank-account': 'Your known account',
      benefits: 'Benefits and allowances',
      resident: 'From yourself',
      worker: 'From a worker',
      case: 'From this matter',
      organisation: 'From the organisation',
      assumption: 'Assumed',
      law: 'Follows from the law',
    },
    follows: (service) => `Follows from your application for ${service}`,
    on: (source, date) => `${source}, ${date}`,
  },
};
