import { listReleases, packVersion, type Pack } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import type { InstallationData } from '../system/installation-data.js';
import { workOf } from '../system/work-of.js';

/** A version of a pack that was released in this installation. Error: `laws.noSuchRelease`, naming the versions there are. */
export async function releasedPack(
  { database }: Pick<InstallationData, 'database'>,
  id: string,
  version: string,
): Promise<Pack> {
  return database.transaction(workOf('loket', 'packs-lezen'), async (tx) => {
    const own = (await listReleases(tx)).filter(({ packId }) => packId === id);
    const release = own.find((each) => each.version === version);
    const pack = release && (await packVersion(tx, release.sha256));
    if (pack) return pack;
    const known = own.map((each) => each.version).join(', ') || 'none';
    throw new CodedError(
      'laws.noSuchRelease',
      `${id} ${version} was not released here; released were: ${known}. See: npx eenloket release --list`,
    );
  });
}
