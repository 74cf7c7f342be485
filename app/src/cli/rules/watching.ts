import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { failureLine } from '../failure-line.js';

/** How often the files are looked at: editors write a file in several ways, and its date tells of all of them. */
const look_ms = 250;

/** A file is dated by the last tick of the kernel's clock, which may be so much before the time of day. */
const tick_ms = 20;

const stampedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const stampOf = (files: readonly string[]): string => files.map(stampedAt).join();

/**
 * Does the work, and again whenever one of the files was saved, until the program is told to stop. A save during the work counts. What fails
 * after the first time is said and does not end it: the next save may mend it.
 * @param work gives the files to watch from then on
 */
export async function watching(work: () => Promise<readonly string[]>): Promise<number> {
  const began = Date.now() - tick_ms;
  let watched = await work();
  // What was saved while the work read it is done again: which of the two it read is not known.
  let stamp = watched.some((file) => stampedAt(file) >= began) ? '' : stampOf(watched);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  while (!stop.signal.aborted) {
    await wait(look_ms, undefined, { signal: stop.signal }).catch(() => undefined);
    const seen = stampOf(watched);
    if (stop.signal.aborted || seen === stamp) continue;
    stamp = seen;
    console.log(`-- ${new Date().toISOString()}`);
    const files = await work().catch((error: unknown) => {
      console.error(failureLine(error));
      return watched;
    });
    if (files.join() !== watched.join()) stamp = stampOf(files);
    watched = files;
  }
  return 0;
}
