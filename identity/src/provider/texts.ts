import type { Language, Text } from '@eenloket/kit';

/** Every sentence of the development provider, in plain Dutch and English. */
export const texts = {
  title: { nl: 'Inloggen met een testpersoon', en: 'Log in as a test person' },
  intro: {
    nl: 'Dit is een oefenomgeving. De personen hieronder bestaan niet. Kies wie u wilt zijn.',
    en: 'This is a practice environment. The people below do not exist. Choose who you want to be.',
  },
  withStory: { nl: 'Personen met een verhaal', en: 'People with a story' },
  others: { nl: 'Hun partners', en: 'Their partners' },
  cancel: { nl: 'Niet inloggen, ga terug', en: 'Do not log in, go back' },
  chooseOne: { nl: 'Kies een persoon uit de lijst.', en: 'Choose a person from the list.' },
  errorPrefix: { nl: 'Fout: ', en: 'Error: ' },
  blockedTitle: { nl: 'U kunt niet inloggen', en: 'You cannot log in' },
  blocked: {
    nl: 'Deze inlog is geblokkeerd. U kunt nu niets regelen op internet. Bel 14 + het netnummer van uw gemeente. Een medewerker helpt u verder.',
    en: 'This login is blocked. You cannot arrange anything online now. Call 14 followed by the area code of your municipality. A person will help you.',
  },
  chooseOther: { nl: 'Kies een andere testpersoon', en: 'Choose another test person' },
  back: { nl: 'Ga terug zonder in te loggen', en: 'Go back without logging in' },
  logoutTitle: { nl: 'Uitloggen', en: 'Log out' },
  logoutIntro: {
    nl: 'U bent al uitgelogd bij het loket. Log hier ook uit bij de inlogdienst.',
    en: 'You are already logged out of the counter. Log out of the login service here as well.',
  },
  logoutYes: { nl: 'Uitloggen en teruggaan', en: 'Log out and go back' },
  failedTitle: { nl: 'Inloggen is niet gelukt', en: 'Logging in did not work' },
  failed: {
    nl: 'Ga terug naar het loket en begin opnieuw met inloggen.',
    en: 'Go back to the counter and start logging in again.',
  },
  detail: { nl: 'Melding', en: 'Message' },
  homeTitle: { nl: 'Inlogdienst van de oefenomgeving', en: 'Login service of the practice environment' },
  home: {
    nl: 'Hier begint u niet. Open het loket of het bureau en kies daar Inloggen.',
    en: 'You do not start here. Open the counter or the desk and choose Log in there.',
  },
} as const satisfies { [key: string]: Text };

/** The first language of an OpenID Connect `ui_locales` value (or any other) that there are texts in; Dutch if none is. */
export function languageOf(uiLocales: unknown): Language {
  const wanted = String(uiLocales ?? '').split(/\s+/);
  return wanted.find((tag) => tag.startsWith('nl') || tag.startsWith('en'))?.startsWith('en') ? 'en' : 'nl';
}
