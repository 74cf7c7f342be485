import type { Language } from '@eenloket/kit';

const nl = {
  path: 'Wat er gebeurt, en wie het doet',
  now: 'Dit kunt u nu al doen',
  start: 'Waar bent u nu?',
  startWhat: 'U kunt later altijd verder. Wij bewaren alles.',
  begin: 'Beginnen',
  logInFirst: 'U logt eerst in. Daarna gaat u meteen verder.',
  careful: 'Leeft uw kind niet (meer)?',
  carefulWhat:
    'Wij vinden dat heel verdrietig voor u. U hoeft hier niets in te vullen. Bel ons, dan regelt één mens het met u.',
  choose: 'Kies wat bij u past. Dan kunnen wij beginnen.',
  waits: 'Begint vanzelf als uw kind is ingeschreven',
  you: 'U keurt goed, zij doen de rest',
  maybe: 'Alleen als dit voor u geldt',
  running: 'U bent hier al mee bezig.',
  goOn: 'Ga verder',
};

/** The words of a life event's page. */
export const lifeEventWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    path: 'What happens, and who does it',
    now: 'This you can do already',
    start: 'Where are you now?',
    startWhat: 'You can always go on later. We keep everything.',
    begin: 'Begin',
    logInFirst: 'You log in first. Then you go straight on.',
    careful: 'Is your child not alive (any more)?',
    carefulWhat:
      'We are very sorry for your loss. You need not fill in anything here. Call us, and one person arranges it with you.',
    choose: 'Choose what fits you. Then we can begin.',
    waits: 'Begins by itself when your child is registered',
    you: 'You approve, they do the rest',
    maybe: 'Only if this is true for you',
    running: 'You have begun with this already.',
    goOn: 'Go on',
  },
};
