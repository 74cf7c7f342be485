import { CodedError, type Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { Pack } from '../pack.js';
import { bundleSha256, canonicalBundle } from './canonical-bundle.js';

interface VersionRow {
  readonly sha256: string;
  readonly bundle: Omit<Pack, 'sha256'>;
}

/** A stored bundle whose hash is still its name; a broken one is a broken invariant. */
function toPack({ sha256, bundle }: VersionRow): Pack {
  if (bundleSha256(bundle) !== sha256)
    throw new CodedError(
      'pack.bundleBroken',
      `Pack version ${sha256} no longer has its own hash: restore the database.`,
    );
  return { ...bundle, sha256 };
}

/**
 * Releases a pack: its canonical bundle becomes an immutable row named by its SHA-256. Releasing the same bundle again
 * changes nothing. Throws `pack.versionTaken` when the same id and version was released with other content.
 */
export async function releasePack(tx: Transaction, pack: Pack, now: Instant): Promise<void> {
  const { rows } = await tx.query<{ sha256: string }>(
    'select sha256 from catalogue.pack_version where pack_id = $1 and version = $2',
    [pack.id, pack.version],
  );
  const taken = rows[0];
  if (taken && taken.sha256 !== pack.sha256)
    throw new CodedError(
      'pack.versionTaken',
      `Version ${pack.version} of ${pack.id} was released with other content: raise the version in service.yaml.`,
    );
  await tx.query(
    `insert into catalogue.pack_version (sha256, pack_id, version, bundle, released_at)
     values ($1, $2, $3, $4::jsonb, $5) on conflict (sha256) do nothing`,
    [pack.sha256, pack.id, pack.version, canonicalBundle(pack), now],
  );
}

/** The released pack with this hash: what a decision was taken with. Undefined when it was never released here. */
export async function packVersion(tx: Transaction, sha256: string): Promise<Pack | undefined> {
  const { rows } = await tx.query<VersionRow>(
    'select sha256, bundle from catalogue.pack_version where sha256 = $1',
    [sha256],
  );
  return rows[0] ? toPack(rows[0]) : undefined;
}

/** The pack with this id that was released last. Undefined when none was. */
export async function currentPack(tx: Transaction, id: string): Promise<Pack | undefined> {
  const { rows } = await tx.query<VersionRow>(
    `select sha256, bundle from catalogue.pack_version where pack_id = $1
     order by released_at desc, number desc limit 1`,
    [id],
  );
  return rows[0] ? toPack(rows[0]) : undefined;
}
