import { renderPage } from '@eenloket/design';
import { measure, medianOfMedians, percentile } from '../support/percentiles.js';
import type { BareSite } from './bare-site.js';
import { catchPage } from './catch-page.js';
import type { Place } from './places.js';

const repetitions = 7;

/** How long one page takes beside a bare page of the same size, in milliseconds. */
export interface Compared {
  readonly bytes: number;
  readonly median: number;
  readonly p95: number;
  /** A bare page of the same size. */
  readonly bare: number;
  /** React alone, with everything that was read for the page: no request, no session, no database. */
  readonly render: number;
}

/**
 * Asks for the page and for the bare one and renders it, in turns, so that what else the machine does touches all three:
 * the median of seven medians each, and the 95th percentile of all requests of the page.
 */
export async function compare({ who, address }: Place, bare: BareSite, requests: number): Promise<Compared> {
  const bytes = await who.read(address);
  const page = await catchPage(() => who.read(address));
  const [own, plain, rendered]: [number[][], number[][], number[][]] = [[], [], []];
  for (let turn = 0; turn < repetitions; turn += 1) {
    own.push(await measure(requests, () => who.read(address)));
    plain.push(await measure(requests, () => who.read(bare.page(bytes))));
    rendered.push(await measure(requests, () => renderPage(page)));
  }
  return {
    bytes,
    median: medianOfMedians(own),
    p95: percentile(own.flat(), 0.95),
    bare: medianOfMedians(plain),
    render: medianOfMedians(rendered),
  };
}
