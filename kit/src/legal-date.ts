/** A calendar date in Europe/Amsterdam as `YYYY-MM-DD`; never a moment, never the server's zone. */
export type LegalDate = string & { readonly LegalDate: unique symbol };
