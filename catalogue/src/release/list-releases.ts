import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** One released version of a pack. */
export interface Release {
  readonly packId: string;
  readonly version: string;
  /** SHA-256 of the canonical bundle, hexadecimal. */
  readonly sha256: string;
  readonly releasedAt: Instant;
  /** The one that new cases get; running cases keep theirs. */
  readonly current: boolean;
}

/** Every version that was ever released, by pack, the first one first. */
export async function listReleases(tx: Transaction): Promise<Release[]> {
  const { rows } = await tx.query<Release>(`
    select pack_id as "packId", version, sha256, released_at as "releasedAt",
           row_number() over (partition by pack_id order by released_at desc, number desc) = 1 as current
      from catalogue.pack_version order by pack_id, released_at, number`);
  return rows;
}
