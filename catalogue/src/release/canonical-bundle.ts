import { createHash } from 'node:crypto';
import type { Pack } from '../pack.js';

/** JSON with keys in code-unit order and without white space (the part of RFC 8785 that texts, booleans and small integers need). */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${entries.join(',')}}`;
}

/** The one text of a pack: what is hashed, released and replayed. The hash itself is not part of it. */
export function canonicalBundle(pack: Omit<Pack, 'sha256'>): string {
  return canonicalJson({ ...pack, sha256: undefined });
}

/** SHA-256 of the canonical bundle in hexadecimal. */
export const bundleSha256 = (pack: Omit<Pack, 'sha256'>): string =>
  createHash('sha256').update(canonicalBundle(pack), 'utf8').digest('hex');
