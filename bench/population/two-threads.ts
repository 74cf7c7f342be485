import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { newColumn, type Columns } from './columns.js';

const THREADS = 2;

/** What two threads decided, and in how many seconds. */
export interface Decided {
  readonly outcomes: Columns;
  readonly wall_s: number;
  readonly cpu_s: number;
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
  const [before, start] = [process.cpuUsage(), performance.now()];
  const done = workers.map((worker) => once(worker, 'message'));
  for (const worker of workers) worker.postMessage('go');
  await Promise.all(done);
  const wall_s = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { outcomes, wall_s, cpu_s: (user + system) / 1e6 };
}
