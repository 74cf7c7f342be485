import { fileURLToPath } from 'node:url';
import { loadCatalogue, type Catalogue, type Change, type Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import { SEED, type Request } from '../src/index.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../packs', import.meta.url)));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));

/** The packs of this program. */
export const catalogue: Catalogue = loaded.value;

/** A day on which all figures of the packs are published. */
export const day = '2026-03-16' as LegalDate;

/** A pack of this program. */
export function packOf(id: string): Pack {
  const pack = catalogue.packs.get(id);
  if (!pack) throw new Error(`no ${id}`);
  return pack;
}

const newYear = '2026-01-01' as LegalDate;

/** A change of one parameter, for the year of the day: some look at the first of its month. */
export const changeOf = (name: string, value: string): Change => ({
  parameters: { [name]: { from: newYear, value } },
});

/** A request about few residents, so that a test is quick. */
export const requestOf = (id: string, change: Change, more: Partial<Request> = {}): Request => ({
  catalogue,
  pack: packOf(id),
  change,
  on: day,
  residents: 20_000,
  seed: SEED,
  ...more,
});
