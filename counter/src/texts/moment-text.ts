import type { Instant, Language } from '@eenloket/kit';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A moment as people here read it, on the clock of Amsterdam: `3 maart 2026 om 14:05`. */
export const momentText = (moment: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment));
