import { PlainBrowser, type Filled } from '../plain/plain-browser.js';
import type { PlainPage } from '../plain/plain-page.js';

/** Somebody who has logged in at a site, before a browser without scripts. */
export class PlainPerson {
  protected constructor(
    readonly browser: PlainBrowser,
    readonly site: string,
  ) {}

  /** Logs in at a site by the development provider as the person of this full name. */
  static async arrive(site: string, fullName: string): Promise<PlainPerson> {
    return new PlainPerson(await loggedIn(site, fullName), site);
  }

  /** Opens a page of the own site and expects an answer below 400. @throws Error with the status and the words */
  async opens(path: string): Promise<PlainPage> {
    await this.browser.open(`${this.site}${path}`);
    return this.fine();
  }

  /** Follows the first link that says this. */
  async follows(text: RegExp): Promise<PlainPage> {
    await this.browser.follow(text);
    return this.fine();
  }

  /** Presses the button that says this, with fields filled in by name. */
  async presses(button: RegExp, filled: Filled = {}): Promise<PlainPage> {
    await this.browser.press(button, filled);
    return this.fine();
  }

  /** All words of the page before this person. */
  get words(): string {
    return this.browser.page.text;
  }

  /** The path of the page, without the site. */
  get path(): string {
    return new URL(this.browser.page.url).pathname;
  }

  /** Reloads until the page says this, as somebody does who waits. @throws Error with the words when it is late */
  async waitsFor(text: string | RegExp, within_ms = 10_000): Promise<string> {
    const until = performance.now() + within_ms;
    const shown = () => (typeof text === 'string' ? this.words.includes(text) : text.test(this.words));
    while (!shown()) {
      if (performance.now() > until)
        throw new Error(`${this.browser.page.url} does not say ${text}, but:\n${this.words}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await this.browser.open(this.browser.page.url);
    }
    return this.words;
  }

  private fine(): PlainPage {
    const { page } = this.browser;
    if (page.status >= 400) throw new Error(`${page.status} at ${page.url}: ${page.text.slice(0, 500)}`);
    return page;
  }
}

/** A browser that is logged in at a site as the person of this full name. */
export async function loggedIn(site: string, fullName: string): Promise<PlainBrowser> {
  const browser = new PlainBrowser();
  await browser.open(`${site}/nl/inloggen?naar=/nl`);
  await browser.press(new RegExp(`^${fullName}$`));
  return browser;
}
