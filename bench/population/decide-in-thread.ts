import { parentPort, workerData } from 'node:worker_threads';
import type { Columns } from '@eenloket/rules';
import { decideRows } from './decide-rows.js';

const { facts, outcomes, from, to } = workerData as {
  readonly facts: Columns;
  readonly outcomes: Columns;
  readonly from: number;
  readonly to: number;
};

// Says that it is ready when everything is compiled, decides when told to, and then says for how many residents it took the general way.
parentPort?.once('message', () => {
  parentPort?.postMessage(decideRows(facts, outcomes, from, to));
});
parentPort?.postMessage('ready');
