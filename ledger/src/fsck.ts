import type { Checkpoint } from './checkpoint.js';
import { splitEntries } from './entry-bundle.js';
import { leafHash, sameHash } from './merkle-hash.js';
import { openCheckpoint, type CheckpointProblem } from './open-checkpoint.js';
import type { PublishedLog } from './published-log.js';
import { tileWidth } from './read-tile.js';
import type { NoteVerifier } from './signed-note.js';
import { joinHashes, TILE_WIDTH, type Tile } from './tile.js';
import { tilePath } from './tile-path.js';
import { emptyEdge, grow, rootOf, type TreeEdge } from './tree-edge.js';

/** One thing that is wrong with a log, and where. */
export interface FsckProblem {
  readonly problem: CheckpointProblem | 'missing' | 'malformed' | 'differs';
  /** The published resource, e.g. `tile/0/000.p/5`. */
  readonly path: string;
}

/** The result of a check: sound only with a checkpoint and no problem. */
export interface FsckReport {
  readonly checkpoint?: Checkpoint;
  readonly problems: readonly FsckProblem[];
}

/**
 * Derives the whole tree again from published data alone, bundle by bundle in constant memory, and holds every
 * tile and the signed root against it. Nothing of the log's own bookkeeping is believed.
 */
export async function fsck(log: PublishedLog, verifier: NoteVerifier): Promise<FsckReport> {
  const opened = await openCheckpoint(log, verifier);
  if (!opened.ok) return { problems: [{ problem: opened.error, path: 'checkpoint' }] };
  const checkpoint = opened.value;
  const problems = await rebuild(log, checkpoint);
  return { checkpoint, problems };
}

async function rebuild(log: PublishedLog, checkpoint: Checkpoint): Promise<FsckProblem[]> {
  const problems: FsckProblem[] = [];
  let edge = emptyEdge;
  for (let index = 0; index * TILE_WIDTH < checkpoint.size; index++) {
    const bundle = await readBundle(log, index, tileWidth(0, index, checkpoint.size));
    // After a hole every later hash would differ: stop at the first cause.
    if ('problem' in bundle) return [...problems, bundle];
    const growth = grow(edge, bundle.entries.map(leafHash));
    edge = growth.edge;
    const full = growth.tiles.filter(({ hashes }) => hashes.length === TILE_WIDTH);
    problems.push(...(await compareAll(log, full)));
  }
  problems.push(...(await compareAll(log, partialTiles(edge))));
  return sameHash(rootOf(edge), checkpoint.root) ? problems : [...problems, differs('checkpoint')];
}

function partialTiles(edge: TreeEdge): Tile[] {
  return edge.tails.flatMap((hashes, level) => {
    const index = Math.floor(edge.size / TILE_WIDTH ** (level + 1));
    return hashes.length > 0 ? [{ level, index, hashes }] : [];
  });
}

async function readBundle(
  log: PublishedLog,
  index: number,
  width: number,
): Promise<{ entries: Uint8Array[] } | FsckProblem> {
  const path = tilePath({ level: 'entries', index, width });
  const bytes = await log.resource(path);
  if (bytes === undefined) return { problem: 'missing', path };
  const entries = splitEntries(bytes);
  return entries?.length === width ? { entries } : { problem: 'malformed', path };
}

async function compareAll(log: PublishedLog, tiles: readonly Tile[]): Promise<FsckProblem[]> {
  const problems: FsckProblem[] = [];
  for (const tile of tiles) problems.push(...(await compare(log, tile)));
  return problems;
}

async function compare(log: PublishedLog, tile: Tile): Promise<FsckProblem[]> {
  const path = tilePath({ level: tile.level, index: tile.index, width: tile.hashes.length });
  const bytes = await log.resource(path);
  if (bytes === undefined) return [{ problem: 'missing', path }];
  return sameHash(bytes, joinHashes(tile.hashes)) ? [] : [differs(path)];
}

const differs = (path: string): FsckProblem => ({ problem: 'differs', path });
