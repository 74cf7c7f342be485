import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** A worker's browser without JavaScript: it follows nothing by itself and sends the forms that it was shown. */
export class DeskBrowser {
  constructor(
    private readonly site: FastifyInstance,
    readonly cookie: string,
  ) {}

  /** Opens a page. */
  get(url: string): Promise<LightMyRequestResponse> {
    return this.site.inject({ method: 'GET', url, headers: this.headers() });
  }

  /** The HTML of a page. */
  async read(url: string): Promise<string> {
    return (await this.get(url)).payload;
  }

  /** Fills in the form that posts to `action` on the page at `from` and sends it. Fails when that page has no such form. */
  async send(
    from: string,
    action: string,
    fields: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const form = formTo(await this.read(from), action);
    if (form === undefined) throw new Error(`${from} has no form that posts to ${action}`);
    return this.post(action, { ...hiddenIn(form), ...fields });
  }

  /** Sends a form that the worker was never shown, with a token of the own session. */
  async forge(action: string, fields: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const { _csrf = '' } = hiddenIn(await this.read('/nl/palet'));
    return this.post(action, { _csrf, ...fields });
  }

  /** Posts fields as they are. */
  post(url: string, fields: Record<string, string>): Promise<LightMyRequestResponse> {
    return this.site.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(fields).toString(),
      headers: { ...this.headers(), 'content-type': 'application/x-www-form-urlencoded' },
    });
  }

  private headers(): Record<string, string> {
    return { accept: 'text/html', cookie: this.cookie };
  }
}

const formTo = (html: string, action: string): string | undefined =>
  [...html.matchAll(/<form[^>]*?action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].find(
    ([, to]) => to === action,
  )?.[2];

const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
