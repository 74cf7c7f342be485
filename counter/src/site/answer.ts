import type { ReactNode } from 'react';

/** A page: its title and content; the frame around it is the same everywhere. */
export interface PageAnswer {
  readonly kind: 'page';
  readonly title: string;
  readonly body: ReactNode;
  readonly status?: 200 | 403 | 404 | 410 | 422;
  readonly hasErrors?: boolean;
  /** Id of the form whose content goes along to the same page in the other language; the page answers a post there with itself. */
  readonly keeps?: string;
}

/** What a handler answers: a page, another place to look (303), a file to keep, a part of a page, or nothing. */
export type Answer =
  | PageAnswer
  | { readonly kind: 'go'; readonly to: string; readonly setCookie?: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: string }
  /** A part of a page, for a region that renews itself. */
  | { readonly kind: 'fragment'; readonly body: ReactNode }
  | { readonly kind: 'missing' };

/** Answers with a page. */
export const page = (title: string, body: ReactNode): PageAnswer => ({ kind: 'page', title, body });

/** Answers with the same form again: what was typed is kept, the errors stand above it (422). */
export const pageWithErrors = (title: string, body: ReactNode): PageAnswer => ({
  kind: 'page',
  title,
  body,
  status: 422,
  hasErrors: true,
});

/** After an act: go and look. `to` is a path on this site, with its language; `setCookie` a `Set-Cookie` line that goes along. */
export const go = (to: string, setCookie?: string): Answer => ({
  kind: 'go',
  to,
  ...(setCookie === undefined ? {} : { setCookie }),
});

/** There is nothing here for this person: the same answer for what is another's and for what does not exist. */
export const missing: Answer = { kind: 'missing' };
