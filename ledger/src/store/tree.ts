import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { joinHashes, splitHashes, TILE_WIDTH, type Tile } from '../tile.js';
import type { TreeEdge } from '../tree-edge.js';

/** A commitment that waits for its place in the tree. */
export interface PendingCommitment {
  readonly id: string;
  readonly commitment: Uint8Array;
}

/** Which of these organisations have lines that wait for their place; asked as nobody, seen as each of them. */
export async function whoIsPending(
  tx: Transaction,
  organisations: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await tx.query<{ organisation: string }>(
    'select organisation from ledger.who_is_pending($1) as organisation',
    [organisations],
  );
  return rows.map(({ organisation }) => organisation);
}

/**
 * Locks the organisation's tree until the transaction ends and returns its size in leaves; a second sequencer
 * waits here, so a place is given out once.
 */
export async function lockTree(tx: Transaction): Promise<number> {
  const organisation = tx.context.organisation;
  await tx.query('insert into ledger.tree (organisation_id) values ($1) on conflict do nothing', [
    organisation,
  ]);
  const { rows } = await tx.query<{ tree_size: string }>(
    'select tree_size from ledger.tree where organisation_id = $1 for update',
    [organisation],
  );
  return Number(rows[0]?.tree_size ?? 0);
}

/** Takes at most `limit` waiting commitments out of the queue, in a fixed order; the tree's lock keeps others out. */
export async function takePending(tx: Transaction, limit: number): Promise<PendingCommitment[]> {
  const { rows } = await tx.query<{ id: string; commitment: string }>(
    `with taken as (
       delete from ledger.pending where (organisation_id, id) in (
         select organisation_id, id from ledger.pending where organisation_id = $1
         order by id limit $2)
       returning id, commitment)
     select id, encode(commitment, 'hex') as commitment from taken order by id`,
    [tx.context.organisation, limit],
  );
  return rows.map(({ id, commitment }) => ({ id, commitment: Buffer.from(commitment, 'hex') }));
}

/** The right edge of a tree of `size` leaves, from its partial tiles. */
export async function readEdge(tx: Transaction, size: number): Promise<TreeEdge> {
  const levels = Array.from({ length: Math.ceil(Math.log2(size + 1) / 8) }, (_, level) => level);
  const { rows } = await tx.query<{ level: number; hashes: string }>(
    `select t.level, encode(t.hashes, 'hex') as hashes from ledger.tile t
     join jsonb_to_recordset($2::jsonb) as last(level int, index bigint)
       on last.level = t.level and last.index = t.tile_index
     where t.organisation_id = $1`,
    [
      tx.context.organisation,
      JSON.stringify(levels.map((level) => ({ level, index: lastIndex(level, size) }))),
    ],
  );
  const found = new Map(rows.map((row) => [row.level, splitHashes(Buffer.from(row.hashes, 'hex'))]));
  return { size, tails: levels.map((level) => found.get(level) ?? []) };
}

const lastIndex = (level: number, size: number): number => Math.floor(size / TILE_WIDTH ** (level + 1));

/** Gives commitments their places from `from` on. */
export async function insertLeaves(
  tx: Transaction,
  from: number,
  pending: readonly PendingCommitment[],
): Promise<void> {
  const leaves = pending.map(({ id, commitment }, i) => ({
    index: from + i,
    id,
    commitment: Buffer.from(commitment).toString('hex'),
  }));
  await tx.query(
    `insert into ledger.leaf (organisation_id, leaf_index, id, commitment)
     select $1, l.index, l.id, decode(l.commitment, 'hex')
     from jsonb_to_recordset($2::jsonb) as l(index bigint, id uuid, commitment text)`,
    [tx.context.organisation, JSON.stringify(leaves)],
  );
}

/** Writes new and longer tiles. */
export async function upsertTiles(tx: Transaction, tiles: readonly Tile[]): Promise<void> {
  const rows = tiles.map(({ level, index, hashes }) => ({
    level,
    index,
    hashes: Buffer.from(joinHashes(hashes)).toString('hex'),
  }));
  await tx.query(
    `insert into ledger.tile (organisation_id, level, tile_index, hashes)
     select $1, t.level, t.index, decode(t.hashes, 'hex')
     from jsonb_to_recordset($2::jsonb) as t(level int, index bigint, hashes text)
     on conflict (organisation_id, level, tile_index) do update set hashes = excluded.hashes`,
    [tx.context.organisation, JSON.stringify(rows)],
  );
}

/** Records the new size and the signed checkpoint for it. */
export async function publishCheckpoint(
  tx: Transaction,
  size: number,
  note: string,
  signedAt: Instant,
): Promise<void> {
  const organisation = tx.context.organisation;
  await tx.query('update ledger.tree set tree_size = $2 where organisation_id = $1', [organisation, size]);
  await tx.query(
    'insert into ledger.checkpoint (organisation_id, tree_size, note, signed_at) values ($1, $2, $3, $4)',
    [organisation, size, note, signedAt],
  );
}
