import { parentPort, workerData } from 'node:worker_threads';
import type { Columns } from './columns.js';
import { decideRows } from './decide-rows.js';

const { facts, outcomes, from, to } = workerData as {
  readonly facts: Columns;
  readonly outcomes: Columns;
  readonly from: number;
  readonly to: number;
};

// Says that it is ready when everything is compiled, decides when told to, and says so when it is done.
parentPort?.once('message', () => {
  decideRows(facts, outcomes, from, to);
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
