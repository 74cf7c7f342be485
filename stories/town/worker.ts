import type { PlainBrowser } from '../plain/plain-browser.js';

/** The task that asks the resident something: not needed when nothing is missing. */
const optional = /^Neem: (vraag|kijk)/;

/** A worker who takes every case of the queue and decides as the rules propose, without scripts. */
export class Worker {
  /** @param fullName as on the login page */
  constructor(
    private readonly browser: PlainBrowser,
    private readonly desk: string,
    private readonly fullName: string,
  ) {}

  /**
   * Takes, decides and writes until the queue is empty. Doing it again after any failure goes on where the last one came.
   * @returns how many cases were finished
   */
  async emptyQueue(): Promise<number> {
    const cases = await this.queue();
    for (const address of cases) await this.finish(address);
    return cases.length;
  }

  private async queue(): Promise<readonly string[]> {
    await this.browser.open(`${this.desk}/nl`);
    if (this.leadsTo(/\/nl\/inloggen/) || !this.browser.page.url.startsWith(this.desk)) await this.logIn();
    this.mustBeFine();
    return [
      ...new Set(
        this.browser.page.links.map(({ href }) => href).filter((href) => /^\/nl\/zaak\/[^/]+$/.test(href)),
      ),
    ];
  }

  private async finish(address: string): Promise<void> {
    await this.browser.open(`${this.desk}${address}`);
    this.mustBeFine();
    const take = this.buttons().find((text) => text.startsWith('Neem: ') && !optional.test(text));
    if (take) await this.press(take);
    if (this.browser.has(/^Beslis zoals voorgesteld$/)) await this.press('Beslis zoals voorgesteld');
    if (!this.browser.page.links.some(({ text }) => text === 'Bekijk en verstuur de brief')) return;
    await this.browser.follow(/^Bekijk en verstuur de brief$/);
    this.mustBeFine();
    // Afterwards the case is closed, and the desk may say that there is nothing left to see.
    await this.browser.press(/^Verstuur de brief$/);
  }

  private async logIn(): Promise<void> {
    await this.browser.open(`${this.desk}/nl/inloggen?naar=/nl`);
    if (!this.browser.page.url.startsWith(this.desk)) await this.press(this.fullName);
  }

  private async press(text: string): Promise<void> {
    await this.browser.press(new RegExp(`^${text.replaceAll(/[().?]/g, '\\$&')}$`));
    this.mustBeFine();
  }

  private buttons = (): string[] =>
    this.browser.page.forms.flatMap(({ buttons }) => buttons.map(({ text }) => text));

  private leadsTo = (address: RegExp): boolean =>
    this.browser.page.links.some(({ href }) => address.test(href));

  private mustBeFine(): void {
    const { status, url, text } = this.browser.page;
    if (status >= 400) throw new Error(`${status} at ${url}: ${text.slice(0, 300)}`);
  }
}
