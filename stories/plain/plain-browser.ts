import { readPage, type PlainForm, type PlainPage } from './plain-page.js';

/** What somebody fills in, by the name of the field. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

const mostRedirects = 12;

/**
 * A browser without scripts, pictures and screen: keeps cookies, follows redirects, sends forms as they stand.
 * Many of them fit where one Chromium does. A connection that is refused or cut rejects, as in a browser.
 */
export class PlainBrowser {
  private readonly cookies = new Map<string, string>();
  private current: PlainPage | undefined;

  /** @param patience_ms after how long a request without an answer is given up */
  constructor(private readonly patience_ms = 30_000) {}

  /** The page before us. Throws before the first one. */
  get page(): PlainPage {
    if (!this.current) throw new Error('No page was opened yet.');
    return this.current;
  }

  /** Opens an address (absolute, or relative to the page). */
  open(address: string): Promise<PlainPage> {
    return this.request('GET', this.absolute(address));
  }

  /** Follows the first link that says this. */
  async follow(text: RegExp): Promise<PlainPage> {
    const link = this.page.links.find((candidate) => text.test(candidate.text));
    if (!link) throw new Error(`No link ${text} at ${this.page.url}: ${this.page.text.slice(0, 300)}`);
    return this.open(link.href);
  }

  /** Whether a button that says this is on the page. */
  has(button: RegExp): boolean {
    return this.page.forms.some((form) => form.buttons.some(({ text }) => button.test(text)));
  }

  /** Sends the form with the button that says this, filled in by the names of its fields. */
  async press(button: RegExp, filled: Filled = {}): Promise<PlainPage> {
    const form = this.page.forms.find((each) => each.buttons.some(({ text }) => button.test(text)));
    const pressed = form?.buttons.find(({ text }) => button.test(text));
    if (!form || !pressed)
      throw new Error(
        `No button ${button} at ${this.page.url} (${this.page.status}): ${this.page.text.slice(0, 300)}`,
      );
    const body = bodyOf(form, filled);
    if (pressed.name !== undefined) body.append(pressed.name, pressed.value);
    return this.send(form, body);
  }

  private send({ action, method }: PlainForm, body: URLSearchParams): Promise<PlainPage> {
    const address = new URL(this.absolute(action));
    if (method === 'post') return this.request('POST', address.href, body);
    address.search = body.toString();
    return this.request('GET', address.href);
  }

  private async request(method: 'GET' | 'POST', address: string, body?: URLSearchParams): Promise<PlainPage> {
    let [verb, url, form] = [method, address, body];
    for (let redirects = 0; redirects < mostRedirects; redirects += 1) {
      const answer = await this.ask(verb, url, form);
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status >= 400 || !location) {
        this.current = readPage(url, answer.status, await answer.text());
        return this.current;
      }
      await answer.arrayBuffer();
      [verb, url, form] = ['GET', new URL(location, url).href, undefined];
    }
    throw new Error(`More than ${mostRedirects} redirects from ${address}.`);
  }

  private async ask(method: string, url: string, body: URLSearchParams | undefined): Promise<Response> {
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { cookie: this.cookieHeader(), accept: 'text/html' },
      signal: AbortSignal.timeout(this.patience_ms),
      ...(body ? { body } : {}),
    });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const over = attributes.some((attribute) => {
      const [key, date = ''] = attribute.split('=');
      return /^max-age$/i.test(key ?? '')
        ? Number(date) <= 0
        : /^expires$/i.test(key ?? '') && Date.parse(date) < Date.now();
    });
    if (over) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  /** Cookies ignore ports, so all sites of one machine get them all; paths are ignored here as well. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private absolute(address: string): string {
    return this.current ? new URL(address, this.current.url).href : address;
  }
}

function bodyOf(form: PlainForm, filled: Filled): URLSearchParams {
  const body = new URLSearchParams();
  for (const { name, value, kind } of form.fields) {
    const own = kind === 'hidden' ? undefined : filled[name];
    for (const each of own === undefined ? [value] : [own].flat())
      if (each !== undefined) body.append(name, each);
  }
  return body;
}
