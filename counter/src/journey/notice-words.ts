import type { Language } from '@eenloket/kit';

const nl = {
  link: 'Ik stel u in gebreke',
  title: (service: string) => `Wij zijn te laat met: ${service}`,
  sorry: 'Het spijt ons. U had al een besluit moeten hebben.',
  what: 'U kunt ons schriftelijk laten weten dat wij te laat zijn. Dat heet in gebreke stellen. Dat doet u hier met één knop.',
  means: [
    'De organisatie heeft daarna nog twee weken om te besluiten.',
    'Lukt dat niet? Dan krijgt u geld voor elke dag dat het langer duurt.',
    'Dat is 23 tot 45 euro per dag, voor hooguit 42 dagen, en hooguit 1.442 euro in totaal.',
    'U hoeft dat geld niet aan te vragen. Uw aanvraag gaat gewoon door.',
  ],
  law: 'Dit staat in artikel 4:17 van de Algemene wet bestuursrecht.',
  yes: 'Ja, ik stel u in gebreke',
  no: 'Nee, terug',
  given: (date: string) => `U stelde ons in gebreke op ${date}.`,
  from: (date: string) => `Is er dan nog geen besluit? Vanaf ${date} krijgt u geld voor elke dag.`,
  soFar: (days: number, euros: string) =>
    `Dit krijgt u tot vandaag, voor ${days === 1 ? '1 dag' : `${days} dagen`}: ${euros}.`,
  today: (euros: string) => `Vandaag kwam er ${euros} bij.`,
  most: 'Meer wordt het niet, maar uw besluit komt nog wel.',
  owed: (days: number, euros: string) =>
    `Het besluit kwam ${days === 1 ? '1 dag' : `${days} dagen`} te laat. Het spijt ons. Daarvoor krijgt u ${euros}.`,
  settled: 'Dat staat ook in de brief met het besluit (Awb 4:18).',
};

/** The words of giving notice that an organisation is late. */
export const noticeWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    link: 'I give you notice of default',
    title: (service) => `We are late with: ${service}`,
    sorry: 'We are sorry. You should have had a decision already.',
    what: 'You can tell us in writing that we are late. That is called a notice of default. You do it here with one button.',
    means: [
      'After that the organisation has two more weeks to decide.',
      'Does it not succeed? Then you get money for each day that it takes longer.',
      'That is 23 to 45 euros a day, for at most 42 days, and at most 1,442 euros in total.',
      'You need not ask for that money. Your request simply goes on.',
    ],
    law: 'This is in article 4:17 of the General Administrative Law Act.',
    yes: 'Yes, I give notice of default',
    no: 'No, back',
    given: (date) => `You gave us notice of default on ${date}.`,
    from: (date) => `Is there no decision by then? From ${date} you get money for each day.`,
    soFar: (days, euros) =>
      `This you get up to today, for ${days === 1 ? '1 day' : `${days} days`}: ${euros}.`,
    today: (euros) => `Today added ${euros}.`,
    most: 'It will not become more, but your decision still comes.',
    owed: (days, euros) =>
      `The decision came ${days === 1 ? '1 day' : `${days} days`} too late. We are sorry. For that you get ${euros}.`,
    settled: 'That is in the letter with the decision as well (Awb 4:18).',
  },
};
