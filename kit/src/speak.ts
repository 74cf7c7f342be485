import type { Language } from './text.js';

/** Chooses between the two languages of a text. */
export type Say = (nl: string, en: string) => string;

/** The chooser for one language: for words that stand where they are used. Pure. */
export const speak =
  (language: Language): Say =>
  (nl, en) =>
    language === 'nl' ? nl : en;
