import type { CDPSession, ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** What a page fetched and complained about since it was opened. */
export interface PageTraffic {
  /** Encoded bytes (headers and bodies) of the page and all it needs, without any cache. */
  bytes(): number;
  /** Messages of the console, uncaught errors, fonts and addresses elsewhere, since the page was opened. */
  complaints(): readonly string[];
  /** The page as the site sent it. */
  source(): Promise<string>;
  /** The status of the answer that the page came with; 0 before the first. */
  status(): number;
}

/** Watches the traffic of a page over the DevTools protocol, with the cache off. */
export async function watchTraffic(
  page: Page,
  cdp: CDPSession,
  hosts: ReadonlySet<string>,
): Promise<PageTraffic> {
  let bytes = 0;
  let complaints: string[] = [];
  let answer: Response | undefined;
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  page.on('request', (request) => {
    if (opensPage(page, request)) [bytes, complaints] = [0, []];
    if (!hosts.has(new URL(request.url()).host)) complaints.push(`asks another host: ${request.url()}`);
    if (request.resourceType() === 'font') complaints.push(`asks a web font: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (ofPage(page, response.request()) && !response.headers()['location']) answer = response;
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isStatus(message, page)) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  return {
    bytes: () => bytes,
    complaints: () => complaints,
    source: async () => (await answer?.text()) ?? '',
    status: () => answer?.status() ?? 0,
  };
}

const ofPage = (page: Page, request: Request): boolean =>
  request.isNavigationRequest() && request.frame() === page.mainFrame();

const opensPage = (page: Page, request: Request): boolean =>
  ofPage(page, request) && !request.redirectedFrom();

/** Chromium also reports the page's own 403, 404 or 422 as an error: those are answers. */
const isStatus = (message: ConsoleMessage, page: Page): boolean =>
  message.text().startsWith('Failed to load resource') && message.location().url === page.url();
