import type { Random } from './clock.js';
import { hex } from './hex.js';

/** W3C Trace Context: 16 bytes of trace, 8 bytes of the calling step, and whether it is sampled. */
export interface Trace {
  readonly traceId: string;
  readonly parentId: string;
  readonly sampled: boolean;
}

/**
 * Reads a `traceparent` header (W3C Trace Context section 3.2). Undefined when it is malformed, all zeros or of version ff:
 * the receiver then begins a new trace. A higher version is read by the fields it shares with version 00.
 */
export function parseTraceparent(header: string): Trace | undefined {
  const match = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(header.trim());
  if (!match) return undefined;
  const [, version, traceId = '', parentId = '', flags = '', rest] = match;
  if (version === 'ff' || (version === '00' && rest !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(parentId)) return undefined;
  return { traceId, parentId, sampled: (parseInt(flags, 16) & 1) === 1 };
}

/** Writes a trace as a version 00 `traceparent` header. */
export const formatTraceparent = ({ traceId, parentId, sampled }: Trace): string =>
  `00-${traceId}-${parentId}-${sampled ? '01' : '00'}`;

/** Random id of `size` bytes in hexadecimal, never all zeros: the standard calls that invalid. */
function traceId(random: Random, size: number): string {
  const id = hex(random(size));
  return /^0+$/.test(id) ? id.replace(/0$/, '1') : id;
}

/** Begins a new, sampled trace. */
export const newTrace = (random: Random): Trace => ({
  traceId: traceId(random, 16),
  parentId: traceId(random, 8),
  sampled: true,
});

/** The next step within a trace: same trace, new parent id. */
export const childTrace = (trace: Trace, random: Random): Trace => ({
  ...trace,
  parentId: traceId(random, 8),
});
