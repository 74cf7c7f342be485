/**
 * What a stranger can read of a log: resources by path below the prefix (`checkpoint`, `tile/0/000.p/5`,
 * `tile/entries/000`). Over HTTP, from files or from the database: proofs and `fsck` need nothing else.
 */
export interface PublishedLog {
  /** The bytes at a path, or `undefined` when there is no such resource. */
  resource(path: string): Promise<Uint8Array | undefined>;
}
