import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { failureLine } from '../failure-line.js';

/** How often the files are looked at: editors write a file in several ways, and its date tells of all of them. */
const look_ms = 250;

const stampOf = (files: readonly string[]): string =>
  files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0).join();

/**
 * Does the work again whenever one of the files was saved, until the program is told to stop. What fails is said and does not end it: the next
 * save may mend it.
 * @param work gives the files to watch from then on
 */
export async function watching(
  files: readonly string[],
  work: () => Promise<readonly string[]>,
): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  let [watched, stamp] = [files, stampOf(files)];
  while (!stop.signal.aborted) {
    await wait(look_ms, undefined, { signal: stop.signal }).catch(() => undefined);
    if (stampOf(watched) === stamp) continue;
    stamp = stampOf(watched);
    console.log(`-- ${new Date().toISOString()}`);
    watched = await work().catch((error: unknown) => {
      console.error(failureLine(error));
      return watched;
    });
    stamp = stampOf(watched);
  }
  return 0;
}
