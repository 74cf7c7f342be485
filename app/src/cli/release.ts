import { listReleases } from '@eenloket/catalogue';
import { openCatalogue } from '../system/catalogue.js';
import { releasePacks } from '../system/release-packs.js';
import { workOf } from '../system/work-of.js';
import { readArguments } from './arguments.js';
import { withInstallation, type Installation } from './with-installation.js';

/**
 * `eenloket release [--list]`: releases all packs of this program, all or none; `--list` shows what was ever released.
 * Errors: `packs-invalid`, `pack.versionTaken`.
 */
export async function run(rest: readonly string[]): Promise<number> {
  const { list: listing } = readArguments(rest, {
    usage: 'npx eenloket release [--list]',
    options: { list: { type: 'boolean' } },
  }).values;
  return withInstallation(listing ? list : release);
}

async function release(installation: Installation): Promise<number> {
  const catalogue = openCatalogue(installation.configuration.packsDirectory);
  const fresh = await releasePacks(installation, catalogue);
  const count = catalogue.packs.size;
  console.log(`release: ${count} packs, ${fresh} released now, ${count - fresh} were already`);
  return 0;
}

async function list({ database }: Installation): Promise<number> {
  const releases = await database.transaction(workOf('loket', 'loket-catalogus'), listReleases);
  for (const { packId, version, sha256, releasedAt, current } of releases)
    console.log(`${packId} ${version}  ${sha256}  ${releasedAt}${current ? '  current' : ''}`);
  const current = releases.filter((each) => each.current).length;
  console.log(`release: ${releases.length} versions of ${current} packs`);
  return 0;
}
