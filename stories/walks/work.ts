import type { Visitor } from '../support/visitor.js';

/** The main task of a case; asking the resident something is another. */
const mainTask = /^Neem: (?!vraag|kijk)/;

/** Waits until the work list shows a case of this service, and opens it. */
export async function openCase(worker: Visitor, service: string): Promise<void> {
  await worker.opens('desk', '/nl');
  await worker.waitsFor(new RegExp(`${service}: `), 10_000);
  await worker.presses(new RegExp(`^${service}: `));
}

/** Takes the case that is before the worker: only then the facts are there. */
export async function takeCase(worker: Visitor): Promise<void> {
  await worker.presses(mainTask);
  await worker.sees('Wat er gebeurde');
}

/** Records the talk that the law asks for before a refusal (Awb 4:7). */
export async function recordTalk(worker: Visitor, summary: string): Promise<void> {
  await worker.unfolds('Leg een gesprek vast');
  await worker.fillsIn({ summary });
  await worker.presses('Leg vast');
}

/** Decides as the rules propose and sends the letter. */
export async function decideAsProposed(worker: Visitor): Promise<void> {
  await worker.presses('Beslis zoals voorgesteld');
  await sendLetter(worker);
}

/** Reads the letter and sends it. */
export async function sendLetter(worker: Visitor): Promise<void> {
  await worker.presses('Bekijk en verstuur de brief');
  await worker.presses('Verstuur de brief');
}
