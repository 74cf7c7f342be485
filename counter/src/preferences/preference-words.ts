import type { Language } from '@eenloket/kit';

const nl = {
  title: 'Mijn voorkeuren',
  what: 'Kies één keer hoe u post krijgt. Elke organisatie houdt zich daaraan. Alles staat altijd ook hier.',
  channel: 'Hoe wilt u post krijgen?',
  channels: {
    messageBox: 'Alleen hier, in uw berichten',
    email: 'Hier, en een seintje per e-mail',
    post: 'Hier, en op papier',
  },
  notYet:
    'Eenloket verstuurt nog geen e-mail en nog geen papier. Kiest u dat? Dan bewaren wij uw keuze voor later.',
  language: 'In welke taal?',
  languages: { nl: 'Nederlands', en: 'Engels' },
  save: 'Bewaren',
  saved: 'Bewaard. Dit geldt vanaf nu voor elke organisatie.',
  choose: 'Kies één van de antwoorden.',
};

/** The words of the page with preferences. */
export const preferenceWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    title: 'My preferences',
    what: 'Choose once how you get mail. Every organisation keeps to it. Everything always stands here too.',
    channel: 'How do you want to get mail?',
    channels: {
      messageBox: 'Only here, in your messages',
      email: 'Here, and a notice by e-mail',
      post: 'Here, and on paper',
    },
    notYet:
      'Eenloket does not send e-mail or paper yet. Do you choose it? Then we keep your choice for later.',
    language: 'In which language?',
    languages: { nl: 'Dutch', en: 'English' },
    save: 'Save',
    saved: 'Saved. From now on this holds for every organisation.',
    choose: 'Choose one of the answers.',
  },
};
