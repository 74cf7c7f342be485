import { listReleases, releasePack, type Catalogue } from '@eenloket/catalogue';
import { workOf } from './work-of.js';
import type { InstallationData } from './installation-data.js';

/**
 * Every pack of the catalogue becomes a row that never changes, so that a decision can name it for ever; in every
 * database, because an organisation keeps its decisions in its own.
 * @returns how many were released now, in the counter's database
 * Error: `pack.versionTaken` when a version that was released before has other contents; then none is released there.
 */
export async function releasePacks(
  { databases, clock }: Pick<InstallationData, 'databases' | 'clock'>,
  { packs }: Catalogue,
): Promise<number> {
  const fresh: number[] = [];
  for (const database of databases)
    fresh.push(
      await database.transaction(workOf('loket', 'packs-vrijgeven'), async (tx) => {
        const before = (await listReleases(tx)).length;
        for (const pack of packs.values()) await releasePack(tx, pack, clock.now());
        return (await listReleases(tx)).length - before;
      }),
    );
  return fresh[0] ?? 0;
}
