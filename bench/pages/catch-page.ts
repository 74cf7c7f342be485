import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { PAGE_CHANNEL } from '@eenloket/web';
import type { ReactElement } from 'react';

/**
 * The page that a site of this process renders while `ask` runs, as it goes into React: with everything that was read
 * for it. Rejects when none, or more than one, was rendered.
 */
export async function catchPage(ask: () => Promise<unknown>): Promise<ReactElement> {
  const caught: ReactElement[] = [];
  const listener = (page: unknown) => void caught.push(page as ReactElement);
  subscribe(PAGE_CHANNEL, listener);
  try {
    await ask();
  } finally {
    unsubscribe(PAGE_CHANNEL, listener);
  }
  const [page, ...others] = caught;
  if (page === undefined || others.length > 0)
    throw new Error(`${caught.length} pages were rendered where one was asked for.`);
  return page;
}
