import type { Language } from '@eenloket/kit';

const nl = {
  missing: 'Deze pagina is er niet',
  missingWhat: 'U kunt zoeken of terug naar het begin.',
  missingWhy: 'Misschien klopt het adres niet, of is dit een zaak van iemand anders.',
  over: 'U bent uitgelogd',
  overWhat: 'Log opnieuw in. Dan gaat u verder waar u was.',
  overWhy: 'U deed een tijd niets. Voor uw veiligheid loggen wij u dan uit. Wat u al verstuurde, is bewaard.',
  logIn: 'Opnieuw inloggen',
  blocked: 'Inloggen is niet gelukt',
  blockedWhat: 'U kunt het opnieuw proberen. Of bel ons, dan helpt een mens u verder.',
  blockedWhy: {
    'identity.loginRefused': 'Uw account is geblokkeerd of u heeft het inloggen gestopt.',
    'identity.loginOver': 'Het inloggen duurde te lang of begon in een ander venster.',
    'identity.loginFailed': 'Het antwoord van de inlogdienst klopte niet.',
    'identity.providerUnavailable': 'De inlogdienst geeft geen antwoord.',
  } as { readonly [code: string]: string },
  stale: 'Dit formulier is niet verstuurd',
  staleWhat: 'Open de pagina opnieuw en verstuur het nog een keer.',
  staleWhy: 'Het formulier hoorde bij een eerdere keer inloggen. Er is niets veranderd.',
  broken: 'Er ging iets mis bij ons',
  brokenWhat: 'Probeer het opnieuw. Blijft het misgaan? Bel ons.',
  brokenWhy: 'Sorry. Dit ligt aan ons en niet aan u. Wat u verstuurde, is helemaal bewaard of helemaal niet.',
  quote: 'Noem dan deze code:',
  search: 'Zoeken',
  home: 'Naar het begin',
  call: 'Of bel een mens:',
  chat: 'Hulp van een mens',
};

/** The words of the pages for what went wrong. */
export const failureWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    missing: 'This page is not here',
    missingWhat: 'You can search or go back to the start.',
    missingWhy: 'Perhaps the address is wrong, or this is a matter of someone else.',
    over: 'You are logged out',
    overWhat: 'Log in again. Then you go on where you were.',
    overWhy:
      'You did nothing for a while. For your safety we then log you out. What you sent already is kept.',
    logIn: 'Log in again',
    blocked: 'Logging in did not work',
    blockedWhat: 'You can try again. Or call us, and a person helps you further.',
    blockedWhy: {
      'identity.loginRefused': 'Your account is blocked or you stopped logging in.',
      'identity.loginOver': 'Logging in took too long or began in another window.',
      'identity.loginFailed': 'The answer of the login service was not right.',
      'identity.providerUnavailable': 'The login service does not answer.',
    },
    stale: 'This form was not sent',
    staleWhat: 'Open the page again and send it once more.',
    staleWhy: 'The form belonged to an earlier login. Nothing has changed.',
    broken: 'Something went wrong on our side',
    brokenWhat: 'Try again. Does it keep going wrong? Call us.',
    brokenWhy: 'Sorry. This is our fault and not yours. What you sent is kept whole or not at all.',
    quote: 'Then mention this code:',
    search: 'Search',
    home: 'To the start',
    call: 'Or call a person:',
    chat: 'Help from a person',
  },
};
