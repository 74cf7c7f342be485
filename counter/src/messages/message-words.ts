import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Berichten',
  what: 'Brieven en berichten van alle organisaties, op één plek. Open er een om te lezen.',
  none: 'U heeft geen berichten',
  noneWhat: 'Is er iets voor u? Dan staat het hier. Wij raden niets en sturen geen reclame.',
  from: (name: string) => `Van ${name}`,
  sent: (name: string) => `Van u, aan ${name}`,
  back: 'Alle berichten',
  matter: 'Naar de zaak',
  outcome: 'Naar de uitkomst, en waarom',
  toGoOut: {
    post: 'U koos ook papier. Wij versturen nog geen post: dit bericht staat alleen hier.',
    email: 'U koos ook een seintje per e-mail. Wij versturen nog geen e-mail: dit bericht staat alleen hier.',
  },
  help: 'Begrijpt u dit bericht niet? Een mens legt het uit.',
  limited: 'Dit mag u niet zien voor een ander',
  limitedWhat: 'Uw machtiging geldt voor enkele zaken. Hier hoort deze pagina niet bij.',
  cases: 'Naar de zaken die u wel mag regelen',
};

/** The words of the message box. */
export const messageWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'Messages',
    what: 'Letters and messages of all organisations, in one place. Open one to read it.',
    none: 'You have no messages',
    noneWhat: 'Is there something for you? Then it stands here. We guess nothing and send no advertising.',
    from: (name) => `From ${name}`,
    sent: (name) => `From you, to ${name}`,
    back: 'All messages',
    matter: 'To the matter',
    outcome: 'To the outcome, and why',
    toGoOut: {
      post: 'You chose paper too. We do not send post yet: this message stands here only.',
      email: 'You chose a notice by e-mail too. We do not send e-mail yet: this message stands here only.',
    },
    help: 'Do you not understand this message? A person explains it.',
    limited: 'You may not see this for someone else',
    limitedWhat: 'Your mandate is for some matters. This page is not part of them.',
    cases: 'To the matters that you may arrange',
  },
};
