import type { Instant, Language } from '@eenloket/kit';

// Made once: making one takes longer than rendering the rest of a page.
const formatIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
const formats = { nl: formatIn('nl-NL'), en: formatIn('en-GB') } as const;

/** A moment as people here read it, on the clock of Amsterdam: `3 maart 2026 om 14:05`. */
export const momentText = (moment: Instant, language: Language): string =>
  formats[language].format(new Date(moment));
