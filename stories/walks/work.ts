import type { Visitor } from '../support/visitor.js';

/** The main task of a case; asking the resident something is another. */
const mainTask = /^Neem: (?!vraag|kijk)/;

/** Waits until the work list shows a case of this service, and opens it. @returns its path */
export async function openCase(worker: Visitor, service: string): Promise<string> {
  await worker.opens('desk', '/nl');
  await worker.waitsFor(new RegExp(`${service}: `));
  await worker.presses(new RegExp(`^${service}: `));
  return worker.path;
}

/** Takes the case that is before the worker: only then the facts are there. */
export async function takeCase(worker: Visitor): Promise<void> {
  await worker.presses(mainTask);
  await worker.sees('Wat er gebeurde');
}

/** Records the talk that the law asks for before a refusal (Awb 4:7). */
export async function recordTalk(worker: Visitor, summary: string): Promise<void> {
  await worker.fillsIn({ summary });
  await worker.presses('Leg vast');
}

/** Adds a fact that was established in person, by its name, to the case that is open. */
export async function addFact(worker: Visitor, fact: string, value: string): Promise<void> {
  await worker.opens('desk', `${worker.path}?gegeven=${encodeURIComponent(fact)}`);
  await worker.fillsIn({ value, source: 'worker' });
  await worker.presses('Vul aan');
}

/** Decides as the rules propose and sends the letter. */
export async function decideAsProposed(worker: Visitor): Promise<void> {
  await worker.presses('Beslis zoals voorgesteld');
  await sendLetter(worker);
}

/** Reads the letter and sends it. @returns the words of the letter's page */
export async function sendLetter(worker: Visitor): Promise<string> {
  await worker.presses('Bekijk en verstuur de brief');
  const { words } = worker;
  await worker.presses('Verstuur de brief');
  return words;
}

/** Takes a case of this service, decides as proposed and sends the letter. */
export async function finishCase(worker: Visitor, service: string): Promise<void> {
  await openCase(worker, service);
  await takeCase(worker);
  await decideAsProposed(worker);
}
