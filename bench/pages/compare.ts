import { measure, percentile } from '../support/percentiles.js';
import type { BareSite } from './bare-site.js';
import type { Place } from './places.js';

const repetitions = 7;

/** How long one page takes beside a bare page of the same size, in milliseconds. */
export interface Compared {
  readonly bytes: number;
  readonly median: number;
  readonly p95: number;
  readonly bare: number;
}

/**
 * Asks for the page and for the bare one in turns, so that what else the machine does touches both: the median of
 * seven medians each, and the 95th percentile of all requests of the page.
 */
export async function compare({ who, address }: Place, bare: BareSite, requests: number): Promise<Compared> {
  const bytes = await who.read(address);
  const own: number[][] = [];
  const plain: number[][] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    own.push(await measure(requests, () => who.read(address)));
    plain.push(await measure(requests, () => who.read(bare.page(bytes))));
  }
  const medianOf = (all: readonly number[][]) =>
    percentile(
      all.map((one) => percentile(one, 0.5)),
      0.5,
    );
  return { bytes, median: medianOf(own), p95: percentile(own.flat(), 0.95), bare: medianOf(plain) };
}
