import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Zoeken',
  what: 'Zeg in gewone woorden wat u wilt regelen. Een typfout is niet erg.',
  label: 'Wat wilt u regelen?',
  found: (count: number, query: string) =>
    count === 1 ? `1 resultaat voor “${query}”` : `${count} resultaten voor “${query}”`,
  none: (query: string) => `Wij vonden niets voor “${query}”`,
  noneWhat: 'Dat ligt niet aan u. Probeer een ander woord. Of vraag het aan een mens.',
  noneTry: 'Probeer een korter woord, zoals “baby” of “toeslag”.',
  call: 'Of vertel een mens wat u wilt regelen:',
  ask: 'Stel uw vraag aan een mens',
  help: 'Staat het er niet bij? Vraag het aan een mens.',
  kinds: {
    lifeEvent: 'Alles in één keer geregeld',
    service: 'Kunt u hier regelen',
    explained: 'Leggen wij uit. U regelt het met een mens.',
    product: 'Regelt een andere organisatie',
    organisation: 'Organisatie',
  },
  why: 'Gevonden omdat:',
  does: 'Dit doet:',
  phone: 'Telefoon',
};

/** The words of the search page. */
export const searchWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'Search',
    what: 'Say in ordinary words what you want to arrange. A typing error is no problem.',
    label: 'What do you want to arrange?',
    found: (count, query) => (count === 1 ? `1 result for “${query}”` : `${count} results for “${query}”`),
    none: (query) => `We found nothing for “${query}”`,
    noneWhat: 'That is not your fault. Try another word. Or ask a person.',
    noneTry: 'Try a shorter word, such as “baby” or “allowance”.',
    call: 'Or tell a person what you want to arrange:',
    ask: 'Ask your question to a person',
    help: 'Is it not here? Ask a person.',
    kinds: {
      lifeEvent: 'Everything arranged at once',
      service: 'You can arrange it here',
      explained: 'We explain it. You arrange it with a person.',
      product: 'Arranged by another organisation',
      organisation: 'Organisation',
    },
    why: 'Found because:',
    does: 'Done by:',
    phone: 'Telephone',
  },
};
