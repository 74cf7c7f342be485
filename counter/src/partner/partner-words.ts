import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Mogen wij uw gegevens meesturen?',
  what: 'Uw partner regelt iets. Daarvoor zijn gegevens van u nodig. Die sturen wij alleen als u dat goed vindt.',
  goes: (organisation: string) => `Dit gaat naar ${organisation}`,
  why: (services: string) => `Waarom: dit is nodig voor ${services}.`,
  other: 'Verder gaat er niets. U ziet hier niet wat uw partner nog meer regelt.',
  yes: 'Ik vind dit goed',
  yesAfterAll: 'Ik vind dit toch goed',
  no: 'Nee, stuur ze niet',
  saidNo: 'U zei: stuur mijn gegevens niet',
  saidNoWhat:
    'De organisaties weten dat. Zij kunnen u er zelf om vragen. Bedenkt u zich? Dan sturen wij ze alsnog.',
  noWhat: 'Vindt u het niet goed? Dan sturen wij uw gegevens niet. De organisatie vraagt ze dan zelf aan u.',
  done: 'U vindt het goed. Wij hebben uw gegevens gestuurd. U en uw partner krijgen een bericht.',
  declined: 'Wij sturen uw gegevens niet. U kunt dit nog veranderen. U en uw partner krijgen een bericht.',
  change: 'U stuurt uw gegevens niet mee',
  changeWhat: 'Uw partner kan gewoon verder. Bedenkt u zich? Kijk dan hier.',
  waits: 'Wij wachten op uw partner',
  waitsWhat: (who: string) =>
    `Voor ${who} zijn gegevens van uw partner nodig. Uw partner logt in en ziet de vraag bij Vandaag. U kunt intussen gewoon verder.`,
  refused: 'Uw partner stuurt geen gegevens mee',
  refusedWhat: (who: string) =>
    `Dat mag. ${who} krijgt die gegevens niet van ons en vraagt uw partner er zelf om. Het kan daardoor langer duren.`,
  refusedNext: 'U hoeft niets te doen. Uw partner kan dit nog veranderen, bij Vandaag.',
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
    yesAfterAll: 'I agree after all',
    no: 'No, do not send them',
    saidNo: 'You said: do not send my data',
    saidNoWhat:
      'The organisations know. They may ask you for them themselves. Do you change your mind? Then we send them after all.',
    noWhat: 'Do you not agree? Then we do not send your data. The organisation will ask you for them itself.',
    done: 'You agreed. We sent your data. You and your partner get a message.',
    declined: 'We do not send your data. You can still change this. You and your partner get a message.',
    change: 'You do not send your data along',
    changeWhat: 'Your partner can simply go on. Do you change your mind? Look here.',
    waits: 'We wait for your partner',
    waitsWhat: (who) =>
      `${who} needs data about your partner. Your partner logs in and sees the question under Today. You can simply go on.`,
    refused: 'Your partner sends no data along',
    refusedWhat: (who) =>
      `That is allowed. ${who} does not get those data from us and asks your partner itself. It may take longer.`,
    refusedNext: 'You need not do anything. Your partner can still change this, under Today.',
  },
};
