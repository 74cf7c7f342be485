import { text } from 'node:stream/consumers';
import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { checkPage } from './page-rules.js';
import { watchTraffic, type PageTraffic } from './page-traffic.js';
import { keepPicture } from './picture.js';
import type { Setting } from './setting.js';
import type { Sites } from './story-system.js';

const patience_ms = 15_000;

/** Somebody before a browser of their own. Every page that they come to is checked (see page-rules). */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly cdp: CDPSession,
    private readonly traffic: PageTraffic,
    private readonly setting: Setting,
    private readonly sites: Sites,
  ) {}

  /** Opens a browser profile of its own, without cookies. */
  static async arrive(browser: Browser, sites: Sites, setting: Setting): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: setting.width, height: setting.width === 320 ? 640 : 900 },
      colorScheme: setting.scheme,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience_ms);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: !setting.script });
    const hosts = new Set(Object.values(sites).map((url) => new URL(url).host));
    return new Visitor(page, context, cdp, await watchTraffic(page, cdp, hosts), setting, sites);
  }

  /** Opens a page of a site. @returns the status of the answer */
  async opens(site: keyof Sites, path: string): Promise<number> {
    const answer = await this.page.goto(new URL(path, this.sites[site]).href);
    await this.looks();
    return answer?.status() ?? 0;
  }

  /** Reloads the page. */
  async reloads(): Promise<void> {
    await this.page.reload();
    await this.looks();
  }

  /** Presses the button or link of this name (within a part of the page), and waits for the page that follows. */
  async presses(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const target = within
      .getByRole('button', { name, exact: true })
      .or(within.getByRole('link', { name, exact: true }))
      .filter({ visible: true })
      .first();
    await this.follows(() => target.click());
  }

  /** Does something after which another page comes, and checks that page. */
  async follows(act: () => Promise<unknown>): Promise<void> {
    const loaded = this.page.waitForEvent('load', { timeout: patience_ms });
    await Promise.all([loaded, act()]);
    await this.looks();
  }

  /** Downloads what a link leads to. @returns its text */
  async downloads(name: RegExp): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name }).click(),
    ]);
    return text(await download.createReadStream());
  }

  /** Types a text in the field of this label. */
  async fills(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).and(this.page.locator('input, textarea')).first().fill(text);
  }

  /** Chooses a radio button, checkbox or option by its label. */
  async chooses(label: string | RegExp, group?: string | RegExp): Promise<void> {
    const within = group === undefined ? this.page : this.page.getByRole('group', { name: group });
    await within.getByLabel(label).first().check();
  }

  /** Fills in fields by their names: radio buttons and checkboxes are chosen by value, lists by option. */
  async fillsIn(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`[name="${name}"]:not([type="hidden"])`);
      const choice = field.and(this.page.locator(`[value="${value}"]`)).and(this.page.getByRole('radio'));
      if (await choice.count()) await choice.check();
      else if (await field.and(this.page.locator('select')).count()) await field.selectOption(value);
      else await field.fill(value);
    }
  }

  /** Opens a part of the page that is folded. */
  async unfolds(name: string): Promise<void> {
    const part = this.page
      .locator('details')
      .filter({ has: this.page.locator('summary', { hasText: name }) });
    if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
  }

  /** Logs in at a site by the development provider as the person of this full name. */
  async logsIn(site: 'counter' | 'desk', name: string, returnTo = '/nl'): Promise<void> {
    await this.opens(site, `/nl/inloggen?naar=${encodeURIComponent(returnTo)}`);
    await this.presses(name);
  }

  /** The path of the page, without the site. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** The first heading. */
  heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Expects this text on the page. @throws Error with the address and the words that are there */
  async sees(text: string | RegExp): Promise<void> {
    const words = await this.text();
    if (!says(words, text)) throw new Error(`${this.page.url()} does not say ${text}, but:\n${words}`);
  }

  /** Expects this text nowhere on the page, nor in its source. @throws Error with the address */
  async seesNot(text: string): Promise<void> {
    if ((await this.page.content()).includes(text)) throw new Error(`${this.page.url()} says ${text}`);
  }

  /** All words of the page, spaces made one. */
  async text(): Promise<string> {
    return (await this.page.locator('body').innerText()).replace(/[\s\u00a0]+/g, ' ');
  }

  /** Reloads until the page shows this text, as somebody does who waits: at most `within_ms`. */
  async waitsFor(text: string | RegExp, within_ms: number): Promise<void> {
    const until = performance.now() + within_ms;
    const shown = async () => says(await this.text(), text);
    while (!(await shown())) {
      if (performance.now() > until) return this.sees(text);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await this.page.reload();
    }
    await this.looks();
  }

  /** Goes on as somebody else would see the page now: checks it and keeps its picture. */
  private async looks(): Promise<void> {
    await checkPage(this.page, this.cdp, this.setting, this.traffic);
    await keepPicture(this.page, this.site(), this.setting);
  }

  private site(): string {
    const { origin } = new URL(this.page.url());
    return Object.entries(this.sites).find(([, address]) => address === origin)?.[0] ?? 'elsewhere';
  }

  /** Closes the browser profile. */
  leave(): Promise<void> {
    return this.context.close();
  }
}

const says = (words: string, text: string | RegExp): boolean =>
  typeof text === 'string' ? words.includes(text) : text.test(words);
