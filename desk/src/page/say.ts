import type { Language } from '@eenloket/kit';

/** Chooses between the two languages of a text. */
export type Say = (nl: string, en: string) => string;

/** The chooser for one language. */
export const speak =
  (language: Language): Say =>
  (nl, en) =>
    language === 'nl' ? nl : en;
