import type { Language, Text } from '@eenloket/kit';

/** What a worker just did, as it stands in the address of the page that follows. */
const DONE = {
  nemen: { nl: 'De taak is nu van u.', en: 'The task is now yours.' },
  overdragen: { nl: 'De taak is overgedragen.', en: 'The task was handed over.' },
  loslaten: { nl: 'U heeft de taak losgelaten.', en: 'You released the task.' },
  vragen: {
    nl: 'De vraag is gesteld. De inwoner ziet hem bij de berichten.',
    en: 'The question was asked. The resident sees it with the messages.',
  },
  aanvullen: {
    nl: 'Het gegeven is toegevoegd. De regels rekenden opnieuw.',
    en: 'The fact was added. The rules were run again.',
  },
  horen: { nl: 'Het gesprek is vastgelegd.', en: 'The talk was recorded.' },
  beslissen: {
    nl: 'Het besluit is genomen. Lees de brief en verstuur hem.',
    en: 'The decision was taken. Read the letter and send it.',
  },
  afwijken: {
    nl: 'Het besluit is genomen, met uw reden. Lees de brief en verstuur hem.',
    en: 'The decision was taken, with your reason. Read the letter and send it.',
  },
  'te-laat-gemeld': {
    nl: 'De inwoner weet nu dat het langer duurt.',
    en: 'The resident now knows that it takes longer.',
  },
  verbeteren: {
    nl: 'Uw idee is bij de teamleider.',
    en: 'Your idea is with the team lead.',
  },
  brief: {
    nl: 'De brief is verstuurd. De inwoner leest hem bij de berichten.',
    en: 'The letter was sent. The resident reads it with the messages.',
  },
  hulp: { nl: 'Deze inwoner is nu bij u.', en: 'This resident is now with you.' },
  antwoord: {
    nl: 'Uw antwoord is verstuurd. De inwoner leest het bij de berichten.',
    en: 'Your answer was sent. The resident reads it with the messages.',
  },
  akte: {
    nl: 'De akte is gevraagd. Burgerzaken spreekt eerst met de ouders.',
    en: 'The certificate was asked for. Civil affairs speaks with the parents first.',
  },
  gesloten: { nl: 'De hulpvraag is gesloten.', en: 'The call for help is closed.' },
  opnieuw: { nl: 'Het wordt nu opnieuw geprobeerd.', en: 'It is being tried again now.' },
} as const satisfies { readonly [act: string]: Text };

/** An act that is confirmed on the page that follows. */
export type Done = keyof typeof DONE;

const PARAMETER = 'gedaan';

/** The address that follows an act: a page of the desk that confirms it. */
export const afterwards = (place: string, done: Done): string => `${place}?${PARAMETER}=${done}`;

/** The confirmation that an address asks for; undefined when it asks for none that exists. */
export const confirmationOf = (path: string, language: Language): string | undefined => {
  const done = new URL(path, 'http://desk').searchParams.get(PARAMETER) ?? '';
  return Object.hasOwn(DONE, done) ? DONE[done as Done][language] : undefined;
};
