import { strictBase64 } from './strict-base64.js';
import type { TreeHead } from './verify-consistency.js';

/** A signed tree head's content (c2sp.org/tlog-checkpoint): which log, how large, which root. */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
}

/** The text of a checkpoint: origin, size and base64 root, a line each. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

const CHECKPOINT = /^([^\n]+)\n(0|[1-9]\d*)\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/;

/** Reads a checkpoint's text, extension lines ignored; `undefined` when it is not one. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [, origin, size, written = ''] = CHECKPOINT.exec(text) ?? [];
  const root = strictBase64(written);
  if (origin === undefined || size === undefined || root === undefined) return undefined;
  return { origin, size: Number(size), root };
}
