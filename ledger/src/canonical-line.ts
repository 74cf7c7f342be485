import type { StoredProcessingLine } from './processing-line.js';

/**
 * The one byte string of a line: JSON with sorted keys, no spaces, absent fields left out (the subset of
 * RFC 8785 that strings and lists of strings need). Two equal lines give equal bytes on every machine.
 */
export const canonicalLine = (line: StoredProcessingLine): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(line, sortKeys));

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
