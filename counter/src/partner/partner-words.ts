import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Mogen wij uw gegevens meesturen?',
  what: 'Uw partner regelt iets. Daarvoor zijn gegevens van u nodig. Die sturen wij alleen als u dat goed vindt.',
  goes: (organisation: string) => `Dit gaat naar ${organisation}`,
  why: (services: string) => `Waarom: dit is nodig voor ${services}.`,
  other: 'Verder gaat er niets. U ziet hier niet wat uw partner nog meer regelt.',
  yes: 'Ik vind dit goed',
  no: 'Nee, nu niet',
  noWhat: 'Vindt u het niet goed? Dan sturen wij uw gegevens niet. De organisatie vraagt ze dan zelf aan u.',
  done: 'U vindt het goed. Wij hebben uw gegevens gestuurd. U en uw partner krijgen een bericht.',
  declined: 'Wij sturen uw gegevens niet. U kunt dit later nog veranderen.',
};

/** The words of the page where a partner agrees that own data go along. */
export const partnerWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'May we send your data along?',
    what: 'Your partner is arranging something. It needs data about you. We send them only if you agree.',
    goes: (organisation) => `This goes to ${organisation}`,
    why: (services) => `Why: this is needed for ${services}.`,
    other: 'Nothing else is sent. You do not see here what else your partner arranges.',
    yes: 'I agree to this',
    no: 'No, not now',
    noWhat: 'Do you not agree? Then we do not send your data. The organisation will ask you for them itself.',
    done: 'You agreed. We sent your data. You and your partner get a message.',
    declined: 'We do not send your data. You can still change this later.',
  },
};
