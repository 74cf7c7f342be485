import type { Transaction } from '@eenloket/store';
import type { TileAddress } from '../tile.js';

/** The latest signed checkpoint, as published. */
export async function latestCheckpoint(tx: Transaction): Promise<string | undefined> {
  const { rows } = await tx.query<{ note: string }>(
    'select note from ledger.checkpoint where organisation_id = $1 order by tree_size desc limit 1',
    [tx.context.organisation],
  );
  return rows[0]?.note;
}

/** The first `width` hashes of a tile, if it has that many. */
export async function tileBytes(tx: Transaction, address: TileAddress): Promise<Uint8Array | undefined> {
  const { rows } = await tx.query<{ hashes: string }>(
    `select encode(substring(hashes from 1 for $4 * 32), 'hex') as hashes from ledger.tile
     where organisation_id = $1 and level = $2 and tile_index = $3 and length(hashes) >= $4 * 32`,
    [tx.context.organisation, address.level, address.index, address.width],
  );
  return rows[0] && Buffer.from(rows[0].hashes, 'hex');
}

/** The commitments of leaves `from` up to `from + width`, in order; fewer when there are fewer. */
export async function commitments(tx: Transaction, from: number, width: number): Promise<Uint8Array[]> {
  const { rows } = await tx.query<{ commitment: string }>(
    `select encode(commitment, 'hex') as commitment from ledger.leaf
     where organisation_id = $1 and leaf_index >= $2 and leaf_index < $3 order by leaf_index`,
    [tx.context.organisation, from, from + width],
  );
  return rows.map((row) => Buffer.from(row.commitment, 'hex'));
}
