import type { PageEvent } from './page-event.js';

/** Why we think that somebody is stuck; the offer of help says it in the same words. */
export type StuckSignal = {
  readonly because: 'help' | 'sameError' | 'fruitlessSearches' | 'backAndForth';
  readonly page: string;
  /** Stable codes of the errors met last, for the worker. */
  readonly lastErrors: readonly string[];
};

const TIMES = 3;

type Error = Extract<PageEvent, { readonly kind: 'validationError' }>;

const errorsOf = (events: readonly PageEvent[]): readonly Error[] =>
  events.filter((event) => event.kind === 'validationError');

const codeOf = ({ field, code }: Error): string => `${field}:${code}`;

const sameError = (events: readonly PageEvent[]): boolean => {
  const last = errorsOf(events).at(-1);
  if (!last) return false;
  return errorsOf(events).filter((error) => codeOf(error) === codeOf(last)).length >= TIMES;
};

const fruitless = (events: readonly PageEvent[]): boolean => {
  const searches = events.filter((event) => event.kind === 'search').slice(-TIMES);
  return searches.length === TIMES && searches.every(({ results }) => results === 0);
};

/** A, B, A, B, A: to the same two pages and back, with nothing else between. */
const backAndForth = (events: readonly PageEvent[]): boolean => {
  const pages = events.filter(({ kind }) => kind === 'visit').map(({ page }) => page);
  const last = pages.slice(-5);
  return last.length === 5 && last[0] !== last[1] && last.every((page, index) => page === last[index % 2]);
};

/**
 * Whether somebody is stuck, judged by the page events of one visit, oldest first: an explicit call for help, the
 * same validation error three times, three searches in a row without result, or going back and forth. Pure.
 * It leads to an offer of help and to nothing else: nobody is profiled.
 */
export const stuckSignalOf = (events: readonly PageEvent[]): StuckSignal | undefined => {
  const last = events.at(-1);
  if (!last) return undefined;
  const lastErrors = errorsOf(events).slice(-TIMES).map(codeOf);
  const found = (because: StuckSignal['because']): StuckSignal => ({ because, page: last.page, lastErrors });
  if (last.kind === 'help') return found('help');
  if (sameError(events)) return found('sameError');
  if (fruitless(events)) return found('fruitlessSearches');
  return backAndForth(events) ? found('backAndForth') : undefined;
};
