import { askedFact, bornInUtrecht, dateBoxes, filledIn, type Answers } from '../walks/answers.js';
import type { PlainBrowser } from '../plain/plain-browser.js';

/** A parent who reports a birth without scripts; knows only what the page says. */
export class Parent {
  /** The facts that were asked so far, in order. */
  readonly asked: string[] = [];
  private onTheWay = false;

  /** @param fullName as on the login page */
  constructor(
    private readonly browser: PlainBrowser,
    private readonly counter: string,
    private readonly fullName: string,
    private readonly answers: Answers = bornInUtrecht,
  ) {}

  /**
   * Looks where the journey is and does what is next: log in, begin, report, answer, send. Doing it again after any
   * failure goes on where the last one came. Rejects when the site or its answer was not there.
   * @param until `answered`: leaves the sending for later
   * @returns whether every organisation is done, once everything was sent
   */
  async goOn(until: 'answered' | 'sent' = 'sent'): Promise<boolean> {
    if (!this.onTheWay) await this.openJourney();
    this.onTheWay = false;
    try {
      return await this.takeSteps(until);
    } catch (error) {
      // Without an answer the page is still before her: she presses the same button again.
      this.onTheWay = error instanceof TypeError;
      throw error;
    }
  }

  private async takeSteps(until: 'answered' | 'sent'): Promise<boolean> {
    for (;;) {
      const { page } = this.browser;
      if (page.status >= 400) throw new Error(`${page.status} at ${page.url}: ${page.text.slice(0, 300)}`);
      const fact = askedFact(page.url);
      if (fact) await this.answer(fact);
      else if (page.url.includes('/klopt/')) await this.browser.press(/^Ja, dit klopt$/);
      else if (page.url.includes('/geboren')) await this.browser.press(/^Verder$/, this.birth());
      else if (this.browser.has(/^Ik keur dit goed/) && until === 'answered') return false;
      else if (this.browser.has(/^Ik keur dit goed/)) await this.browser.press(/^Ik keur dit goed/);
      else if (this.leads(/^Verder met de vragen$/)) await this.browser.follow(/^Verder met de vragen$/);
      else if (this.leads(/^Controleren en versturen$/))
        await this.browser.follow(/^Controleren en versturen$/);
      else if (this.leads(/^Mijn kind is geboren$/)) await this.browser.follow(/^Mijn kind is geboren$/);
      else return isFinished(page.text);
    }
  }

  private async openJourney(): Promise<void> {
    await this.browser.open(`${this.counter}/nl/zaken`);
    if (!this.browser.page.url.startsWith(`${this.counter}/nl/zaken`)) {
      await this.logIn();
      // Who was sent to log in while beginning comes back to the journey that has begun.
      await this.browser.open(`${this.counter}/nl/zaken`);
    }
    const journey = this.browser.page.links.find(({ href }) => /^\/nl\/zaken\/[^/?]+$/.test(href));
    if (journey) await this.browser.open(journey.href);
    else await this.begin();
  }

  private async logIn(): Promise<void> {
    await this.browser.open(`${this.counter}/nl/inloggen?naar=${encodeURIComponent('/nl/zaken')}`);
    if (this.browser.page.url.startsWith(this.counter)) return;
    await this.browser.press(new RegExp(`^${this.fullName}$`));
  }

  private async begin(): Promise<void> {
    await this.browser.open(`${this.counter}/nl/levensgebeurtenis/kind-krijgen`);
    await this.browser.press(/^Beginnen$/, { fase: 'born' });
  }

  private async answer(fact: string): Promise<void> {
    this.asked.push(fact);
    await this.browser.press(/^Verder$/, filledIn(fact, this.answers));
  }

  private birth = () => dateBoxes('geboren-1', this.answers['kind.geboortedatum'] ?? '');

  private leads = (text: RegExp): boolean => this.browser.page.links.some((link) => text.test(link.text));
}

/** The birth, child benefit, child budget, health-care allowance, and the insurance of the child. */
const parts = 5;

const isFinished = (tracker: string): boolean => [...tracker.matchAll(/Klaar: /g)].length >= parts;
