/** The languages every resident-facing text exists in. A missing one fails `eenloket check`. */
export type Language = 'nl' | 'en';

/** A text in every language: plain Dutch (B1) and equally plain English. */
export type Text = { readonly [language in Language]: string };
