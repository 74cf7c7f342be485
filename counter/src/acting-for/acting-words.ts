import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Voor een ander regelen',
  what: 'Kies voor wie u nu zaken regelt. U ziet het daarna boven aan elke pagina.',
  none: 'Niemand heeft u gemachtigd',
  noneWhat: 'Wilt u iemand helpen? Diegene kan u machtigen. Bel ons, dan leggen wij uit hoe dat gaat.',
  who: 'Voor wie regelt u zaken?',
  self: 'Voor mijzelf',
  all: 'Alle zaken',
  some: (titles: string) => `Alleen: ${titles}`,
  choose: 'Kies voor wie u zaken regelt.',
  go: 'Verder',
  ended: 'Deze machtiging geldt niet meer. U regelt nu weer zaken voor uzelf.',
};

/** The words of the page where one chooses for whom to act. */
export const actingWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'Act for someone else',
    what: 'Choose for whom you arrange matters now. After that you see it at the top of every page.',
    none: 'Nobody has given you a mandate',
    noneWhat: 'Do you want to help someone? They can give you a mandate. Call us, and we explain how.',
    who: 'For whom do you arrange matters?',
    self: 'For myself',
    all: 'All matters',
    some: (titles) => `Only: ${titles}`,
    choose: 'Choose for whom you arrange matters.',
    go: 'Continue',
    ended: 'This mandate is over. You now arrange matters for yourself again.',
  },
};
