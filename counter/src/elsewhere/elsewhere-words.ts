import type { Language } from '@eenloket/kit';

const nl = {
  title: (place: string) => `Zelf aangifte doen in ${place}`,
  lead: (place: string) => `Uw kind is geboren in ${place}. Alleen die gemeente mag de geboorteakte maken.`,
  by: (date: string) =>
    `Doe de aangifte uiterlijk op ${date}. Later kan ook nog. Doe het dan zo snel u kunt.`,
  how: 'Zo doet u het',
  steps: (place: string) => [
    `Neem contact op met de gemeente ${place}. Vraag of u kunt langskomen, of dat het online kan.`,
    'U gaat zelf, of de andere ouder gaat.',
    'Neem mee wat hieronder staat.',
  ],
  contact: (place: string) => `Gemeente ${place}`,
  website: 'Website van de gemeente',
  noContact: 'Wij hebben het adres van deze gemeente niet. Bel ons, dan zoeken wij het op:',
  bring: 'Dit neemt u mee',
  filledIn: 'Dit vulde u al in',
  then: 'Wat er daarna gebeurt',
  takenOver: (place: string, who: string) => [
    `${place} stuurt de akte naar ${who}.`,
    `${who} schrijft uw kind in. Uw kind krijgt dan een burgerservicenummer.`,
    'De andere organisaties beginnen daarna vanzelf. U ziet dat in uw zaak.',
  ],
  notTakenOver: (place: string) => [
    `${place} stuurt de akte naar de gemeente waar u woont. Die schrijft uw kind in.`,
    'Ook uw eigen gemeente is nog niet aangesloten op dit loket. Vraag de rest dus aan bij de organisaties zelf.',
  ],
  download: 'Bewaar dit blad',
  print: 'U kunt deze pagina ook printen.',
  back: 'Terug naar uw zaak',
  notice: (place: string) => `Doe zelf nog aangifte in ${place}`,
  noticeBy: (place: string, date: string) =>
    `De gemeente ${place} maakt de geboorteakte. Wij kunnen dat niet voor u doen. Doe het uiterlijk op ${date}.`,
  noticeNoDate: (place: string) =>
    `De gemeente ${place} maakt de geboorteakte. Wij kunnen dat niet voor u doen.`,
  open: 'Bekijk hoe, en wat u meeneemt',
  status: (place: string) => `U doet dit zelf in ${place}`,
  somewhere: 'de gemeente van geboorte',
  file: 'aangifte-doen',
};

/** The words about a birth that is declared to a municipality that is not on this counter. */
export const elsewhereWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: (place) => `Declare the birth in ${place} yourself`,
    lead: (place) => `Your child was born in ${place}. Only that municipality may draw up the certificate.`,
    by: (date) => `Declare it by ${date}. Later is possible too. Then do it as soon as you can.`,
    how: 'This is how',
    steps: (place) => [
      `Contact the municipality of ${place}. Ask whether you can come by, or do it online.`,
      'You go yourself, or the other parent goes.',
      'Bring what stands below.',
    ],
    contact: (place) => `Municipality of ${place}`,
    website: 'Website of the municipality',
    noContact: 'We do not have the address of this municipality. Call us and we look it up:',
    bring: 'This you bring along',
    filledIn: 'This you filled in already',
    then: 'What happens then',
    takenOver: (place, who) => [
      `${place} sends the certificate to ${who}.`,
      `${who} registers your child. Your child then gets a citizen service number.`,
      'After that the other organisations begin by themselves. You see it in your matter.',
    ],
    notTakenOver: (place) => [
      `${place} sends the certificate to the municipality where you live. It registers your child.`,
      'Your own municipality is not on this counter yet either. So apply for the rest to the organisations themselves.',
    ],
    download: 'Keep this sheet',
    print: 'You can also print this page.',
    back: 'Back to your matter',
    notice: (place) => `You still have to declare the birth in ${place} yourself`,
    noticeBy: (place, date) =>
      `The municipality of ${place} draws up the certificate. We cannot do that for you. Do it by ${date}.`,
    noticeNoDate: (place) =>
      `The municipality of ${place} draws up the certificate. We cannot do that for you.`,
    open: 'See how, and what to bring',
    status: (place) => `You do this yourself in ${place}`,
    somewhere: 'the municipality of birth',
    file: 'declare-the-birth',
  },
};
