import type { NextBestAction } from '@eenloket/cases';
import type { Text } from '@eenloket/kit';

/** What a worker reads for each action that can be suggested. */
export const actionWords: { readonly [action in NextBestAction['action']]: Text } = {
  call: { nl: 'Bel de inwoner', en: 'Call the resident' },
  notifyLate: { nl: 'Ik heb verteld dat het langer duurt', en: 'I have told that it takes longer' },
  ask: { nl: 'Vraag wat er mist', en: 'Ask what is missing' },
  decideAsProposed: { nl: 'Beslis zoals voorgesteld', en: 'Decide as proposed' },
  decide: { nl: 'Beslis', en: 'Decide' },
  sendLetter: { nl: 'Bekijk en verstuur de brief', en: 'Read and send the letter' },
  takeOver: { nl: 'Neem contact op met de ouders', en: 'Get in touch with the parents' },
};
