import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { lookAt } from './page-look.js';
import { checkPage, type Shown } from './page-rules.js';
import { watchTraffic } from './page-traffic.js';
import { keepPicture } from './picture.js';
import type { Measured, RunNotes } from './run-notes.js';
import { coloursOf, type Setting } from './setting.js';
import type { Sites } from './story-system.js';

/** Longer than anything may take on a busy machine: how long it does take is measured, not asserted. */
const patience_ms = 30_000;

/** What visitors come to: the sites, what the run remembers, and when somebody there last pressed something. */
export interface Surroundings {
  readonly sites: Sites;
  readonly notes: RunNotes;
  actedAt: number;
}

/** Somebody before a browser of their own. Every page that they come to is checked (see page-rules). */
export class Visitor {
  private read = '';

  private constructor(
    private readonly shown: Shown,
    private readonly around: Surroundings,
  ) {}

  /** Opens a browser profile of its own, without cookies. */
  static async arrive(browser: Browser, around: Surroundings, setting: Setting): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: viewportOf(setting),
      ...coloursOf(setting.scheme),
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience_ms);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: !setting.script });
    const hosts = new Set(Object.values(around.sites).map((url) => new URL(url).host));
    const traffic = await watchTraffic(page, cdp, hosts);
    return new Visitor({ page, cdp, setting, traffic, notes: around.notes }, around);
  }

  get page(): Page {
    return this.shown.page;
  }

  get setting(): Setting {
    return this.shown.setting;
  }

  /** Opens a page of a site. @returns the status of the answer */
  async opens(site: keyof Sites, path: string): Promise<number> {
    await this.page.goto(new URL(path, this.around.sites[site]).href);
    await this.looks();
    return this.status;
  }

  /** Reloads the page. */
  async reloads(): Promise<void> {
    await this.page.reload();
    await this.looks();
  }

  /**
   * Presses the button or link of this name (within a part of the page), and waits for the page that follows.
   * What is folded around it is unfolded first.
   */
  async presses(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const named = (includeHidden: boolean) =>
      within
        .getByRole('button', { name, exact: true, includeHidden })
        .or(within.getByRole('link', { name, exact: true, includeHidden }));
    const visible = named(false).filter({ visible: true });
    const target = ((await visible.count()) > 0 ? visible : named(true)).first();
    await unfold(target);
    await this.follows(() => target.click());
  }

  /** Does something after which another page comes, and checks that page. */
  async follows(act: () => Promise<unknown>): Promise<void> {
    const loaded = this.page.waitForEvent('load', { timeout: patience_ms });
    await Promise.all([loaded, act()]);
    this.around.actedAt = performance.now();
    await this.looks();
  }

  /** Downloads what a link or button leads to. @returns its text */
  async downloads(name: RegExp): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name }).or(this.page.getByRole('button', { name })).click(),
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
      await unfold(field.first());
      const choice = field
        .and(this.page.locator(`[value=${JSON.stringify(value)}]`))
        .and(this.page.getByRole('radio'));
      if (await choice.count()) await choice.check();
      else if (await field.and(this.page.locator('select')).count()) await field.selectOption(value);
      else await field.fill(value);
    }
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

  /** All words of the page when it was last looked at, also the folded ones; spaces made one. */
  get words(): string {
    return this.read;
  }

  /** The status of the answer that the page came with. */
  get status(): number {
    return this.shown.traffic.status();
  }

  /** Whether there is a button or link of this name, folded or not. */
  async has(name: string | RegExp): Promise<boolean> {
    const named = { name, exact: true, includeHidden: true };
    return (await this.page.getByRole('button', named).or(this.page.getByRole('link', named)).count()) > 0;
  }

  /** Expects this text on the page. @throws Error with the address and the words that are there */
  async sees(text: string | RegExp): Promise<void> {
    this.read = (await lookAt(this.page)).words;
    if (!says(this.read, text))
      throw new Error(`${this.page.url()} does not say ${text}, but:\n${this.read}`);
  }

  /** Expects this text nowhere on the page, nor in its source. @throws Error with the address */
  async seesNot(text: string): Promise<void> {
    if ((await this.page.content()).includes(text)) throw new Error(`${this.page.url()} says ${text}`);
  }

  /**
   * Reloads until the page shows this text, as somebody does who waits.
   * @param measured notes how long it took since somebody last pressed something
   */
  async waitsFor(text: string | RegExp, measured?: Measured): Promise<void> {
    const until = performance.now() + patience_ms;
    while (!says((this.read = (await lookAt(this.page)).words), text)) {
      if (performance.now() > until) return this.sees(text);
      await wait(200);
      await this.page.reload();
    }
    if (measured) this.around.notes.took(measured, performance.now() - this.around.actedAt);
    await this.looks();
  }

  /** Checks the page again as it stands, on another screen or in other colours. */
  async looksIn(other: Partial<Omit<Setting, 'script'>>): Promise<void> {
    const setting = { ...this.setting, ...other };
    await this.turnsTo(setting);
    await this.look({ ...this.shown, setting });
    await this.turnsTo(this.setting);
  }

  private async turnsTo(setting: Setting): Promise<void> {
    await this.page.setViewportSize(viewportOf(setting));
    await this.page.emulateMedia(coloursOf(setting.scheme));
  }

  /** Goes on as somebody else would see the page now: checks it and keeps its picture. */
  private async looks(): Promise<void> {
    this.read = await this.look(this.shown);
  }

  private async look(shown: Shown): Promise<string> {
    const { words } = await checkPage(shown);
    await keepPicture(this.page, this.site(), shown.setting);
    return words;
  }

  private site(): string {
    const { origin } = new URL(this.page.url());
    return Object.entries(this.around.sites).find(([, address]) => address === origin)?.[0] ?? 'elsewhere';
  }

  /** Closes the browser profile. */
  leave(): Promise<void> {
    return this.page.context().close();
  }
}

const viewportOf = ({ width }: Setting) => ({ width, height: width === 320 ? 640 : 900 });

/** Opens every folded part around something, the outermost first. */
async function unfold(target: Locator): Promise<void> {
  for (const part of await target.locator('xpath=ancestor::details[not(@open)]/summary').all())
    await part.click();
}

const says = (words: string, text: string | RegExp): boolean =>
  typeof text === 'string' ? words.includes(text) : text.test(words);
