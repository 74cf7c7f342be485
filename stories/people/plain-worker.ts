import { dateBoxes } from '../walks/answers.js';
import { loggedIn, PlainPerson } from './plain-person.js';

/** The main task of a case; asking the resident something is another. */
const mainTask = /^Neem: (?!vraag|kijk)/;

/** A worker at the desk, before a browser without scripts. */
export class PlainWorker extends PlainPerson {
  /** Logs in at the desk as the worker of this full name. */
  static override async arrive(site: string, fullName: string): Promise<PlainWorker> {
    return new PlainWorker(await loggedIn(site, fullName), site);
  }

  /** Waits until the work list shows a case of this service, and opens it. @returns its path */
  async findsCase(service: string): Promise<string> {
    await this.opens('/nl');
    await this.waitsFor(`${service}: `);
    await this.follows(new RegExp(`^${service}: `));
    return this.path;
  }

  /** Waits for a case of this service, opens it and takes its main task. @returns its path */
  async takesCase(service: string): Promise<string> {
    const path = await this.findsCase(service);
    await this.presses(mainTask);
    return path;
  }

  /** Records the talk that the law asks for before a refusal (Awb 4:7). */
  async recordsTalk(summary: string): Promise<void> {
    await this.presses(/^Leg vast$/, { summary });
  }

  /** Asks the resident something, to be answered by a day. */
  async asks(question: string, answerBy: string): Promise<void> {
    await this.presses(/^Stel de vraag$/, { question, ...dateBoxes('answerBy', answerBy) });
  }

  /** Adds a fact that was established in person, by its name, to the case that is open. */
  async addsFact(fact: string, value: string): Promise<void> {
    const place = this.path;
    await this.opens(`${place}?gegeven=${encodeURIComponent(fact)}`);
    await this.presses(/^Vul aan$/, { value, source: 'worker' });
  }

  /** Decides as the rules propose. */
  async decides(): Promise<void> {
    await this.presses(/^Beslis zoals voorgesteld$/);
  }

  /** Reads the letter and sends it. @returns the words of the letter's page */
  async sendsLetter(): Promise<string> {
    const { text } = await this.follows(/^Bekijk en verstuur de brief$/);
    await this.presses(/^Verstuur de brief$/);
    return text;
  }

  /** Takes a case of this service, decides as proposed and sends the letter. */
  async finishes(service: string): Promise<void> {
    await this.takesCase(service);
    await this.decides();
    await this.sendsLetter();
  }
}
