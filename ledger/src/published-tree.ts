import type { Transaction } from '@eenloket/store';
import { joinEntries } from './entry-bundle.js';
import type { PublishedLog } from './published-log.js';
import { commitments, latestCheckpoint, tileBytes } from './store/published-resources.js';
import { TILE_WIDTH, type TileAddress } from './tile.js';
import { parseTilePath } from './tile-path.js';

/**
 * The public face of one organisation's tree (c2sp.org/tlog-tiles): an HTTP edge serves `resource(path)` as it is.
 * It holds commitments and hashes only, never a line or a salt.
 */
export function publishedTree(tx: Transaction): PublishedLog {
  return {
    resource: async (path) => {
      if (path === 'checkpoint') return encode(await latestCheckpoint(tx));
      const address = parseTilePath(path);
      if (address === undefined) return undefined;
      return address.level === 'entries' ? bundle(tx, address) : tileBytes(tx, address);
    },
  };
}

async function bundle(tx: Transaction, { index, width }: TileAddress): Promise<Uint8Array | undefined> {
  const entries = await commitments(tx, index * TILE_WIDTH, width);
  return entries.length === width ? joinEntries(entries) : undefined;
}

const encode = (text: string | undefined): Uint8Array | undefined =>
  text === undefined ? text : Buffer.from(text);
