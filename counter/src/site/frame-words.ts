import type { Language } from '@eenloket/kit';

const nl = {
  today: 'Vandaag',
  start: 'Start',
  search: 'Zoeken',
  cases: 'Mijn zaken',
  messages: 'Berichten',
  logIn: 'Inloggen',
  loggedIn: 'U bent ingelogd',
  help: 'Hulp van een mens',
  yours: 'Van u',
  dossier: 'Mijn dossier',
  rights: 'Mijn rechten en plichten',
  data: 'Mijn gegevens',
  preferences: 'Mijn voorkeuren',
  actingFor: 'Voor een ander regelen',
  footer: 'Eén loket voor alles van de overheid. Komt u er niet uit? Bel',
  kept: 'U bent weer ingelogd',
  notSent: 'Wat u invulde, staat er nog. Er is nog niets verstuurd.',
  demo: 'Dit is een demo met verzonnen personen.',
};

/** The words around every page. */
export const frameWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    today: 'Today',
    start: 'Start',
    search: 'Search',
    cases: 'My matters',
    messages: 'Messages',
    logIn: 'Log in',
    loggedIn: 'You are logged in',
    help: 'Help from a person',
    yours: 'Yours',
    dossier: 'My file',
    rights: 'My rights and duties',
    data: 'My data',
    preferences: 'My preferences',
    actingFor: 'Act for someone else',
    footer: 'One counter for everything of government. Are you stuck? Call',
    kept: 'You are logged in again',
    notSent: 'What you filled in is still there. Nothing was sent yet.',
    demo: 'This is a demo with fictional people.',
  },
};
