import type { CDPSession, ConsoleMessage, Page, Request } from 'playwright-core';

/** What a page fetched and complained about since it was opened. */
export interface PageTraffic {
  /** Encoded bytes (headers and bodies) of the page and all it needs, without any cache. */
  bytes(): number;
  /** Messages of the console, uncaught errors and addresses elsewhere, since the page was opened. */
  complaints(): readonly string[];
}

/** Watches the traffic of a page over the DevTools protocol, with the cache off. */
export async function watchTraffic(
  page: Page,
  cdp: CDPSession,
  hosts: ReadonlySet<string>,
): Promise<PageTraffic> {
  let bytes = 0;
  let complaints: string[] = [];
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  page.on('request', (request) => {
    if (opensPage(page, request)) [bytes, complaints] = [0, []];
    if (!hosts.has(new URL(request.url()).host)) complaints.push(`asks another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isStatus(message, page)) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  return { bytes: () => bytes, complaints: () => complaints };
}

const opensPage = (page: Page, request: Request): boolean =>
  request.isNavigationRequest() && request.frame() === page.mainFrame() && !request.redirectedFrom();

/** Chromium also reports the page's own 403, 404 or 422 as an error: those are answers. */
const isStatus = (message: ConsoleMessage, page: Page): boolean =>
  message.text().startsWith('Failed to load resource') && message.location().url === page.url();
