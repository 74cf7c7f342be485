import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Leeft uw kind niet (meer)?',
  lead: 'Dat vinden wij heel verdrietig voor u.',
  what: 'U hoeft dit niet alleen te regelen. Als u het ons laat weten, gebeurt dit:',
  steps: [
    'Alle aanvragen stoppen meteen. U krijgt geen automatische brieven.',
    'Eén medewerker neemt alles over en belt u. U hoeft uw verhaal maar één keer te vertellen.',
    'U hoeft hier verder niets in te vullen.',
  ],
  when: 'Wat is er gebeurd?',
  died: 'Mijn kind is overleden',
  stillborn: 'Mijn kind is levenloos geboren',
  choose: 'Kies wat er is gebeurd. Of bel ons, dan vullen wij het in.',
  tell: 'Laat het ons weten',
  call: 'Liever meteen iemand spreken? Bel',
  back: 'Terug',
  stoppedTitle: 'Wij leven met u mee',
  stoppedLead: 'Alles is gestopt. U hoeft niets te doen.',
  stoppedWhat: (who: string) => `Eén medewerker van ${who} neemt contact met u op en regelt alles met u.`,
  stoppedCall: 'Wilt u nu iemand spreken? Bel',
  told: 'Deze organisaties weten dat alles is gestopt',
};

/** The words of the pages for a loss. */
export const lossWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'Is your child not alive (any more)?',
    lead: 'We are very sorry for your loss.',
    what: 'You need not arrange this alone. If you let us know, this happens:',
    steps: [
      'All requests stop at once. You get no automatic letters.',
      'One worker takes over everything and calls you. You need to tell your story only once.',
      'You need not fill in anything else here.',
    ],
    when: 'What happened?',
    died: 'My child has died',
    stillborn: 'My child was stillborn',
    choose: 'Choose what happened. Or call us, and we fill it in.',
    tell: 'Let us know',
    call: 'Would you rather speak to someone at once? Call',
    back: 'Back',
    stoppedTitle: 'Our thoughts are with you',
    stoppedLead: 'Everything has stopped. You need not do anything.',
    stoppedWhat: (who) => `One worker of ${who} gets in touch with you and arranges everything with you.`,
    stoppedCall: 'Do you want to speak to someone now? Call',
    told: 'These organisations know that everything has stopped',
  },
};
