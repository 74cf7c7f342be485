import type { Language } from '@eenloket/kit';

const nl = {
  per: { Maand: 'per maand', Kwartaal: 'per kwartaal', Jaar: 'per jaar' },
  yes: (what: string) => `${what}: ja`,
  no: (what: string) => `${what}: nee`,
  noAmount: (title: string) => `${title}: u krijgt dit niet`,
  rounding:
    'Wij rekenen tot op de cent. De wet rondt het bedrag per jaar af op hele euro’s (Awir 14 lid 4). Per maand krijgt u een twaalfde daarvan, naar beneden afgerond.',
  notYet: 'Dit weten wij nog niet',
  provisional:
    'Voorlopig. De bedragen van die periode zijn nog niet vastgesteld. Een medewerker rekent dit later na.',
  expected: 'Dit is wat wij verwachten. De organisatie neemt het besluit.',
  title: (title: string) => `Uitkomst: ${title}`,
  decidedWhat: 'Dit heeft de organisatie besloten. U leest waarom, en wat u kunt doen.',
  expectedWhat: 'Dit verwachten wij. U leest waarom, en wat het zou veranderen.',
  deviated: 'Een medewerker keek persoonlijk naar uw situatie en week af van de gewone regel.',
  result: 'Besluit',
  more: 'Verder',
  why: 'Waarom',
  objection: 'Bent u het er niet mee eens?',
  objectionWhat: 'Bel eerst gerust. Vaak lossen wij het samen op. U kunt ook bezwaar maken. Dat kost niets.',
  objectionTerm: 'U heeft daarvoor zes weken na de dag van de brief. De laatste dag staat in de brief.',
  objectBy: (date: string) => `Dat kan tot en met ${date}.`,
  notYetObjection: 'Er is nog geen besluit. Bezwaar kan pas na het besluit.',
  noObjection: {
    akte: 'Tegen een akte kunt u geen bezwaar maken. Klopt er iets niet? Bel dan. Wij zoeken het met u uit.',
    feitelijk: 'Hierover is geen besluit. Klopt er iets niet? Bel dan. Wij zoeken het met u uit.',
    privaat: 'Dit doet een bedrijf, niet de overheid. Bent u het er niet mee eens? Bel dan eerst.',
  },
  letters: 'De brief staat bij uw berichten.',
  contact: 'Vragen',
  back: 'Terug naar uw zaak',
  link: 'Waarom, en wat zegt de wet?',
};

/** The words of outcomes and decisions. */
export const outcomeWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    per: { Maand: 'per month', Kwartaal: 'per quarter', Jaar: 'per year' },
    yes: (what) => `${what}: yes`,
    no: (what) => `${what}: no`,
    noAmount: (title) => `${title}: you do not get this`,
    rounding:
      'We calculate to the cent. The law rounds the amount per year to whole euros (Awir 14 lid 4). Each month you get a twelfth of it, rounded down.',
    notYet: 'We do not know this yet',
    provisional:
      'Provisional. The amounts of that period are not fixed yet. A worker calculates this again later.',
    expected: 'This is what we expect. The organisation takes the decision.',
    title: (title) => `Outcome: ${title}`,
    decidedWhat: 'This is what the organisation decided. You read why, and what you can do.',
    expectedWhat: 'This is what we expect. You read why, and what would change it.',
    deviated: 'A worker looked at your situation in person and deviated from the usual rule.',
    result: 'Decision',
    more: 'Further',
    why: 'Why',
    objection: 'Do you disagree?',
    objectionWhat:
      'Feel free to call first. Often we solve it together. You can also object. That costs nothing.',
    objectionTerm: 'You have six weeks after the day of the letter. The last day is in the letter.',
    objectBy: (date) => `You can do so up to and including ${date}.`,
    notYetObjection: 'There is no decision yet. You can object only after the decision.',
    noObjection: {
      akte: 'You cannot object to a certificate. Is something wrong? Please call. We sort it out with you.',
      feitelijk: 'There is no decision on this. Is something wrong? Please call. We sort it out with you.',
      privaat: 'This is done by a company, not by government. Do you disagree? Please call first.',
    },
    letters: 'The letter is with your messages.',
    contact: 'Questions',
    back: 'Back to your matter',
    link: 'Why, and what does the law say?',
  },
};
