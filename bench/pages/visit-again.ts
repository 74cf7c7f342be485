import { PlainBrowser } from '../../stories/plain/plain-browser.js';

/** Somebody who is logged in, and a page that is asked for again and again over a connection that is kept alive. */
export class Regular {
  readonly browser = new PlainBrowser();

  /** Asks for a page and reads it whole, without looking at it. Rejects on any answer but 200. @returns its size in bytes */
  async read(address: string): Promise<number> {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: this.browser.cookieHeader(), accept: 'text/html', 'accept-encoding': 'identity' },
    });
    const body = await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${answer.status} at ${address}`);
    return body.byteLength;
  }
}
