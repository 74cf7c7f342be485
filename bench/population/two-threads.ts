import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Columns } from '@eenloket/rules';
import { cpu_s } from '../support/cpu.js';
import { newColumn } from './columns.js';

const THREADS = 2;

/** What two threads decided, and in how many seconds. */
export interface Decided {
  readonly outcomes: Columns;
  readonly wall_s: number;
  readonly cpu_s: number;
  /** How many went the general way. */
  readonly inGeneral: number;
}

/** Decides about the first `count` residents in two threads that share the columns. Compiling the model is not counted. */
export async function decideInTwoThreads(
  facts: Columns,
  outputs: readonly string[],
  count: number,
): Promise<Decided> {
  const outcomes = Object.fromEntries(outputs.map((name) => [name, newColumn(count)]));
  const workers = Array.from({ length: THREADS }, (_, i) => {
    const [from, to] = [i, i + 1].map((part) => Math.floor((count * part) / THREADS));
    const workerData = { facts, outcomes, from, to };
    return new Worker(new URL('decide-rows.worker.mjs', import.meta.url), { workerData });
  });
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const [before, start] = [cpu_s(), performance.now()];
  const done = workers.map((worker) => once(worker, 'message'));
  for (const worker of workers) worker.postMessage('go');
  const left = (await Promise.all(done)).map(([count]) => Number(count));
  const wall_s = (performance.now() - start) / 1000;
  const used_s = cpu_s() - before;
  await Promise.all(workers.map((worker) => worker.terminate()));
  const inGeneral = left.reduce((sum, count) => sum + count, 0);
  return { outcomes, wall_s, cpu_s: used_s, inGeneral };
}
