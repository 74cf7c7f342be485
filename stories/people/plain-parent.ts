import { askedFact, bornInUtrecht, dateBoxes, filledIn, type Answers } from '../walks/answers.js';
import { loggedIn, PlainPerson } from './plain-person.js';

/** A parent at the counter, before a browser without scripts. */
export class PlainParent extends PlainPerson {
  /** Path of the journey; empty until it was begun. */
  journey = '';

  /** Logs in at the counter as the person of this full name. */
  static override async arrive(site: string, fullName: string): Promise<PlainParent> {
    return new PlainParent(await loggedIn(site, fullName), site);
  }

  /** Begins the life event while expecting. */
  async expects(): Promise<void> {
    await this.opens('/nl/levensgebeurtenis/kind-krijgen');
    await this.presses(/^Beginnen$/, { fase: 'expecting' });
    this.journey = this.path;
  }

  /** Begins the life event with the birth of one child or more, by their days of birth. */
  async reportsBirth(...days: readonly string[]): Promise<void> {
    await this.opens('/nl/levensgebeurtenis/kind-krijgen');
    await this.presses(/^Beginnen$/, { fase: 'born' });
    await this.reportsBirthHere(...days);
  }

  /** Fills in the page that reports a birth, which is open, and sends it. */
  async reportsBirthHere(...days: readonly string[]): Promise<void> {
    const boxes = Object.assign({}, ...days.map((day, index) => dateBoxes(`geboren-${index + 1}`, day)));
    for (let more = 1; more < days.length; more += 1) await this.presses(/^Nog een kind/, boxes);
    await this.presses(/^Verder$/, boxes);
    this.journey = this.path;
  }

  /** Answers and confirms whatever is asked. @returns the facts that were asked, in order */
  async answers(answers: Answers = bornInUtrecht): Promise<string[]> {
    await this.opens(this.journey);
    const asked: string[] = [];
    if (this.links(/^Verder met de vragen$/)) await this.follows(/^Verder met de vragen$/);
    for (;;) {
      const fact = askedFact(this.browser.page.url);
      if (fact) {
        if (asked.filter((each) => each === fact).length > 3)
          throw new Error(`${fact} is asked again and again: ${this.words}`);
        asked.push(fact);
        await this.presses(/^Verder$/, filledIn(fact, answers));
      } else if (this.path.includes('/klopt/')) await this.presses(/^Ja, dit klopt$/);
      else return asked;
    }
  }

  /** Approves everything. Ends on the page of the journey. */
  async sends(): Promise<void> {
    await this.opens(`${this.journey}/controleren`);
    await this.presses(/^Ik keur dit goed/);
  }

  /** Looks how the journey stands. @returns all words of its page */
  async looks(): Promise<string> {
    return (await this.opens(this.journey)).text;
  }

  private links = (text: RegExp): boolean => this.browser.page.links.some((link) => text.test(link.text));
}
