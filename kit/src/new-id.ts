import type { Clock, Random } from './clock.js';
import { hex } from './hex.js';
import { epochMilliseconds } from './instant.js';

/**
 * A new UUID version 7 (RFC 9562 section 5.7): 48 bits of milliseconds, then 74 random bits.
 * Ids of later milliseconds sort after earlier ones.
 */
export function newId(clock: Clock, random: Random): string {
  const time = epochMilliseconds(clock.now()).toString(16).padStart(12, '0');
  const bytes = random(10);
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const tail = hex(bytes);
  return [time.slice(0, 8), time.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join('-');
}
