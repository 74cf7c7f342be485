/** A page as a browser without JavaScript sees it. */
export interface Visited {
  readonly url: string;
  readonly status: number;
  readonly html: string;
}

/** Where to stop: the site's own URL, which the test hands to the relying party itself. */
type StopAt = (url: string) => boolean;

/** A browser reduced to what a login needs: cookies per origin, redirects, forms. No JavaScript. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  /** @param headers sent with every request, e.g. `traceparent` */
  constructor(private readonly headers: Readonly<Record<string, string>> = {}) {}

  /** Opens a URL and follows redirects until a page, or until `stopAt` holds for the next URL. */
  async open(url: string, stopAt: StopAt = () => false): Promise<Visited> {
    return this.send(url, { method: 'GET' }, stopAt);
  }

  /** Posts a form's fields and follows redirects as `open` does. */
  async post(url: string, fields: Record<string, string>, stopAt: StopAt = () => false): Promise<Visited> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(fields) }, stopAt);
  }

  /** Forgets all cookies of every origin. */
  clear(): void {
    this.jars.clear();
  }

  private async send(url: string, init: RequestInit, stopAt: StopAt): Promise<Visited> {
    if (stopAt(url)) return { url, status: 302, html: '' };
    const jar = this.jars.get(new URL(url).origin) ?? new Map<string, string>();
    this.jars.set(new URL(url).origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...this.headers, cookie } });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    const location = response.headers.get('location');
    if (location) return this.send(new URL(location, url).href, { method: 'GET' }, stopAt);
    return { url, status: response.status, html: await response.text() };
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const value = pair.slice(at + 1);
  if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(pair.slice(0, at));
  else jar.set(pair.slice(0, at), value);
}
