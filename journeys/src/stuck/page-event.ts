import type { Instant } from '@eenloket/kit';

/** What happens on the counter's pages, as far as it can show that somebody is stuck. No personal data. */
export type PageEvent = { readonly at: Instant; readonly page: string } & (
  | { readonly kind: 'visit' }
  | { readonly kind: 'validationError'; readonly field: string; readonly code: string }
  | { readonly kind: 'search'; readonly results: number }
  | { readonly kind: 'help' }
);
