import type { Configuration } from '../../app/src/configuration.js';
import { Parent } from '../../stories/town/parent.js';
import { Worker } from '../../stories/town/worker.js';
import { Regular } from './visit-again.js';

/** A page to measure, and who asks for it. */
export interface Place {
  readonly site: 'counter' | 'desk';
  readonly name: string;
  readonly address: string;
  readonly who: Regular;
}

/**
 * Lets two parents and two workers do something, so that every page has something to show.
 * @returns the pages of the counter and the desk that are asked for most
 */
export async function furnish({ counter, desk }: Configuration['publicUrls']): Promise<readonly Place[]> {
  const [sent, begun, petra, sanne] = [new Regular(), new Regular(), new Regular(), new Regular()];
  await new Parent(sent.browser, counter, 'Moeder Proef1').goOn();
  const tracker = sent.browser.page.url;
  const worker = new Worker(petra.browser, desk, 'Petra Kuipers');
  while ((await worker.emptyQueue()) === 0) await new Promise((resolve) => setTimeout(resolve, 200));
  const letter = await firstLetter(sent, counter);
  const journey = await begin(begun, counter, 'Moeder Proef2');
  await sanne.browser.open(`${desk}/nl/inloggen?naar=/nl`);
  await sanne.browser.press(/^Sanne Mulder$/);
  const at = (name: string, address: string, who: Regular): Place => ({
    site: 'counter',
    name,
    address,
    who,
  });
  return [
    at('home', `${counter}/nl`, sent),
    at('search', `${counter}/nl/zoeken?q=kinderbijslag`, sent),
    at('life event', `${counter}/nl/levensgebeurtenis/kind-krijgen`, sent),
    at('journey', journey, begun),
    at('check', `${journey}/controleren`, begun),
    at('tracker', tracker, sent),
    at('messages', `${counter}/nl/berichten`, sent),
    at('letter', letter, sent),
    { site: 'desk', name: 'queue', address: `${desk}/nl`, who: sanne },
  ];
}

async function begin({ browser }: Regular, counter: string, name: string): Promise<string> {
  await browser.open(`${counter}/nl/inloggen?naar=/nl/zaken`);
  await browser.press(new RegExp(`^${name}$`));
  await browser.open(`${counter}/nl/levensgebeurtenis/kind-krijgen`);
  await browser.press(/^Beginnen$/, { fase: 'expecting' });
  await browser.open(`${counter}/nl/zaken`);
  const journey = browser.page.links.find(({ href }) => /^\/nl\/zaken\/[^/?]+$/.test(href));
  if (!journey) throw new Error(`There is no journey at ${browser.page.url}.`);
  return `${counter}${journey.href}`;
}

async function firstLetter({ browser }: Regular, counter: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    await browser.open(`${counter}/nl/berichten`);
    const letter = browser.page.links.find(({ href }) => /^\/nl\/berichten\/[^/?]+$/.test(href));
    if (letter) return `${counter}${letter.href}`;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('No letter came.');
}
