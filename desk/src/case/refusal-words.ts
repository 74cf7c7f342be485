import type { CodedError, Language, Text } from '@eenloket/kit';

/** What a worker reads when a case refuses something: what it is, and what to do. */
const sentences: { readonly [code: string]: Text } = {
  'case.task-taken': {
    nl: 'Een collega heeft deze taak al. Vraag de teamleider om hem over te dragen.',
    en: 'A colleague has this task already. Ask the team lead to hand it over.',
  },
  'case.not-yours': {
    nl: 'Deze taak is niet van u. Neem hem eerst.',
    en: 'This task is not yours. Take it first.',
  },
  'case.question-open': {
    nl: 'Er staat al een vraag open. Wacht op het antwoord of bel de inwoner.',
    en: 'A question is open already. Wait for the answer or call the resident.',
  },
  'case.answer-term-past': {
    nl: 'Kies een dag na vandaag, zodat de inwoner tijd heeft.',
    en: 'Choose a day after today, so that the resident has time.',
  },
  'case.not-working': {
    nl: 'Aan deze zaak wordt niet meer gewerkt.',
    en: 'This case is not being worked on any more.',
  },
  'case.not-decided': { nl: 'Beslis eerst.', en: 'Decide first.' },
  'case.no-proposal': {
    nl: 'Er is geen voorstel. Beslis zelf en schrijf op waarom.',
    en: 'There is no proposal. Decide yourself and write down why.',
  },
  'case.undecidable': {
    nl: 'De uitkomst is nog niet zeker. Vraag wat er mist, of wacht.',
    en: 'The outcome is not certain yet. Ask what is missing, or wait.',
  },
  'case.no-figure': {
    nl: 'De wet heeft voor die dag nog geen bedrag. Wacht tot het er is, of laat het leeg als u afwijst.',
    en: 'The law has no amount for that day yet. Wait until it has, or leave it empty if you refuse.',
  },
  'case.requirement-unmet': {
    nl: 'Voor deze uitkomst moet u de inwoner eerst horen. Leg dat gesprek hieronder vast.',
    en: 'For this outcome you must hear the resident first. Record that talk below.',
  },
  'case.reason-missing': {
    nl: 'Schrijf op waarom u afwijkt. De inwoner leest dit.',
    en: 'Write down why you deviate. The resident reads this.',
  },
  'case.fact-unknown': {
    nl: 'Deze dienst gebruikt dat gegeven niet. Kies een gegeven uit de lijst.',
    en: 'This service does not use that fact. Choose a fact from the list.',
  },
  'case.letter-sent': { nl: 'Deze brief is al verstuurd.', en: 'This letter was sent already.' },
  'case.no-letter': {
    nl: 'De brief kan niet worden gemaakt: er mist een gegeven. Meld dit bij de beheerder van de dienst.',
    en: 'The letter cannot be made: a fact is missing. Tell the owner of the service.',
  },
  'case.over': { nl: 'Deze zaak is al klaar.', en: 'This case is over already.' },
  'case.changed': {
    nl: 'Een collega was u net voor. Kijk eerst wat er is veranderd.',
    en: 'A colleague was just before you. First look at what has changed.',
  },
};
const otherwise: Text = {
  nl: 'Dit kan nu niet bij deze zaak. Open de zaak opnieuw.',
  en: 'This cannot be done with this case now. Open the case again.',
};

/** The sentence for a refusal's code; an unknown code gets one that is always true. */
export const refusalWords = ({ code }: Pick<CodedError, 'code'>, language: Language): string =>
  (sentences[code] ?? otherwise)[language];
