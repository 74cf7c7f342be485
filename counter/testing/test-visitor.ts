import type { FastifyInstance } from 'fastify';

/** An answer as a browser without script sees it. */
export interface Seen {
  readonly status: number;
  readonly html: string;
  /** Where it sends the browser. */
  readonly to: string;
  readonly title: string;
  /** The text of the first heading. */
  readonly heading: string;
}

const inner = (html: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)?.[1]?.replace(/<[^>]+>/g, '') ?? '';

/** Somebody at the site: opens pages, and posts forms as a browser does, with the token of the page. */
export class TestVisitor {
  private token = '';

  constructor(
    readonly site: FastifyInstance,
    public cookie = '',
  ) {}

  /** Opens a page. */
  async open(url: string): Promise<Seen> {
    return this.take(await this.site.inject({ url, headers: this.headers() }));
  }

  /** Posts a form with the token of the page seen last, or with `_csrf` given. */
  async post(url: string, fields: Record<string, string> = {}): Promise<Seen> {
    const payload = new URLSearchParams({ _csrf: this.token, ...fields }).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.take(
      await this.site.inject({ method: 'POST', url, payload, headers: { ...this.headers(), ...type } }),
    );
  }

  private headers() {
    return { accept: 'text/html', ...(this.cookie === '' ? {} : { cookie: this.cookie }) };
  }

  /** Keeps a cookie of the site beside the session, or removes it, as a browser does. */
  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const name = pair.slice(0, pair.indexOf('=') + 1);
    const others = this.cookie.split('; ').filter((each) => each !== '' && !each.startsWith(name));
    this.cookie = [...others, ...(line.includes('Max-Age=0') ? [] : [pair])].join('; ');
  }

  private take(answer: { statusCode: number; body: string; headers: Record<string, unknown> }): Seen {
    const { statusCode: status, body: html } = answer;
    const set = answer.headers['set-cookie'];
    for (const line of [set].flat()) if (typeof line === 'string') this.keep(line);
    this.token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.token;
    const to = String(answer.headers['location'] ?? '');
    return { status, html, to, title: inner(html, 'title'), heading: inner(html, 'h1') };
  }
}
