import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Controleer en verstuur',
  what: 'Dit krijgt elke organisatie. Niets anders. Klopt het? Dan verstuurt u alles in één keer.',
  part: (organisation: string, part: string) => `${organisation}: ${part}`,
  get: 'Wat u krijgt, en wat niet',
  refuse: (title: string) => `Niet versturen: ${title}`,
  restore: 'Toch meesturen',
  refused: 'U stuurt dit niet mee',
  refusedWhat: 'Deze organisatie krijgt niets van u. De andere onderdelen gaan gewoon door.',
  itself: 'De organisatie begint vanzelf. U hoeft niets aan te vragen.',
  waits: 'Zij beginnen zodra de gemeente uw kind heeft ingeschreven.',
  term: (date: string) => `U hoort het uiterlijk op ${date}, of vroeger.`,
  decides: 'Een medewerker kijkt ernaar en neemt het besluit.',
  after: 'Wat er gebeurt als u verstuurt',
  steps: [
    'Elke organisatie krijgt haar eigen deel, en begint ermee.',
    'U krijgt meteen een bericht als bevestiging.',
    'Bij Mijn zaken ziet u wie bezig is en wanneer u iets hoort.',
    'U kunt een onderdeel nog intrekken zolang er geen besluit is.',
  ],
  approve: 'Ik keur dit goed en verstuur alles',
  open: 'Er zijn nog vragen open',
  openWhat: 'Beantwoord die eerst. Daarna kunt u versturen.',
  goOn: 'Verder met de vragen',
  partner: 'Sommige gegevens van uw partner sturen wij niet mee',
  partnerWhat:
    'Die mag alleen uw partner zelf geven. Uw partner logt in en ziet op Vandaag waarvoor akkoord nodig is. U kunt intussen gewoon versturen.',
  nothing: 'Er is niets om te versturen',
  nothingWhat: 'U wilt geen van de onderdelen, of alles is al verstuurd.',
  back: 'Terug naar uw zaak',
};

/** The words of the page where everything is checked and approved. */
export const checkWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'Check and send',
    what: 'This is what each organisation receives. Nothing else. Is it right? Then you send it all at once.',
    part: (organisation, part) => `${organisation}: ${part}`,
    get: 'What you get, and what not',
    refuse: (title) => `Do not send: ${title}`,
    restore: 'Send it after all',
    refused: 'You do not send this',
    refusedWhat: 'This organisation receives nothing of you. The other parts simply go on.',
    itself: 'The organisation begins by itself. You need not apply.',
    waits: 'They begin as soon as the municipality has registered your child.',
    term: (date) => `You will hear by ${date}, or earlier.`,
    decides: 'A worker looks at it and takes the decision.',
    after: 'What happens when you send',
    steps: [
      'Every organisation receives its own part, and begins.',
      'You get a message as confirmation at once.',
      'Under My matters you see who is at work and when you hear something.',
      'You can still withdraw a part as long as there is no decision.',
    ],
    approve: 'I approve this and send everything',
    open: 'There are open questions',
    openWhat: 'Answer those first. Then you can send.',
    goOn: 'Go on with the questions',
    partner: 'Some data of your partner we do not send',
    partnerWhat:
      'Only your partner may give those. Your partner logs in and sees on Today what needs agreement. You can send in the meantime.',
    nothing: 'There is nothing to send',
    nothingWhat: 'You do not want any of the parts, or everything was sent already.',
    back: 'Back to your matter',
  },
};
