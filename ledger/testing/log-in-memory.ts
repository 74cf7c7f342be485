import { checkpointText } from '../src/checkpoint.js';
import { joinEntries } from '../src/entry-bundle.js';
import { leafHash } from '../src/merkle-hash.js';
import type { PublishedLog } from '../src/published-log.js';
import { signNote, type NoteSigner } from '../src/signed-note.js';
import { joinHashes, TILE_WIDTH } from '../src/tile.js';
import { tilePath } from '../src/tile-path.js';
import { emptyEdge, grow, rootOf } from '../src/tree-edge.js';

/** A published log as a map of resources: what files or a web server would hold, and what a test can tamper with. */
export interface LogInMemory extends PublishedLog {
  readonly resources: Map<string, Uint8Array>;
}

/** Publishes entries as a log, signed when a signer is given. */
export function logInMemory(entries: readonly Uint8Array[], signer?: NoteSigner): LogInMemory {
  const resources = new Map<string, Uint8Array>();
  const { edge, tiles } = grow(emptyEdge, entries.map(leafHash));
  for (const { level, index, hashes } of tiles)
    resources.set(tilePath({ level, index, width: hashes.length }), joinHashes(hashes));
  for (let index = 0; index * TILE_WIDTH < entries.length; index++) {
    const bundle = entries.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH);
    resources.set(tilePath({ level: 'entries', index, width: bundle.length }), joinEntries(bundle));
  }
  if (signer) {
    const text = checkpointText({ origin: signer.name, size: entries.length, root: rootOf(edge) });
    resources.set('checkpoint', Buffer.from(signNote(text, signer)));
  }
  return { resources, resource: async (path) => resources.get(path) };
}
