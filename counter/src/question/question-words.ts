import type { Language } from '@eenloket/kit';
import type { AnswerProblem } from './read-answer.js';

const nl = {
  back: 'Terug',
  yes: 'Ja',
  no: 'Nee',
  problems: {
    missing: 'Geef een antwoord, of kies “Ik weet het niet”.',
    noDate: 'Deze dag bestaat niet. Controleer dag, maand en jaar.',
    noMoney: 'Vul een bedrag in, zoals 1.250,00.',
    noNumber: 'Vul een getal in.',
    noTime: 'Vul de tijd in met uren en minuten, zoals 14:05.',
    noChoice: 'Kies één van de antwoorden.',
    mustKnow:
      'Zonder dit antwoord weten wij niet wie u verder helpt. Weet u het niet? Vraag een medewerker om hulp.',
    tooLong: 'Dit is te lang. Maak het korter.',
    future: 'Dit moment is nog niet geweest. Vul het tijdstip in waarop het gebeurde.',
    rule: 'Dit antwoord past niet bij de vraag. Controleer het.',
  } satisfies { readonly [problem in AnswerProblem]: string },
  tooLong: (most: number) => `Dit is te lang. Gebruik hoogstens ${most} tekens.`,
  about: (name: string) => `Dit gaat over ${name}.`,
  unsure: 'Weet u het niet? Dat is niet erg. Een medewerker kijkt dan met u mee.',
  must: 'Dit moeten wij weten om te zien welke organisatie dit doet. Weet u het niet? Kies “Ik kom er niet uit”. Een medewerker zoekt het met u uit.',
  lines: 'Zet elk antwoord op een eigen regel. Een datum zo: 14-3-2026.',
  confirmTitle: 'Klopt dit nog?',
  confirmWhy: 'Dit weten wij al. Maar het kan veranderd zijn.',
  confirmYes: 'Ja, dit klopt',
  confirmNo: 'Nee, ik pas het aan',
  receivers: (names: string) => `Dit gaat naar: ${names}.`,
};

/** The words of the question pages. */
export const questionWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    back: 'Back',
    yes: 'Yes',
    no: 'No',
    problems: {
      missing: 'Give an answer, or choose “I do not know”.',
      noDate: 'This day does not exist. Check day, month and year.',
      noMoney: 'Enter an amount, such as 1,250.00.',
      noNumber: 'Enter a number.',
      noTime: 'Enter the time in hours and minutes, such as 14:05.',
      noChoice: 'Choose one of the answers.',
      mustKnow:
        'Without this answer we do not know who helps you further. You do not know? Ask a worker for help.',
      tooLong: 'This is too long. Make it shorter.',
      future: 'This moment has not come yet. Enter the time at which it happened.',
      rule: 'This answer does not fit the question. Please check it.',
    },
    tooLong: (most) => `This is too long. Use at most ${most} characters.`,
    about: (name) => `This is about ${name}.`,
    unsure: 'You do not know? That is no problem. A worker then looks along with you.',
    must: 'We must know this to see which organisation does this. You do not know? Choose “I am stuck”. A worker finds it out with you.',
    lines: 'Put every answer on a line of its own. A date like this: 14-3-2026.',
    confirmTitle: 'Is this still right?',
    confirmWhy: 'We know this already. But it may have changed.',
    confirmYes: 'Yes, this is right',
    confirmNo: 'No, I change it',
    receivers: (names) => `This goes to: ${names}.`,
  },
};
