import { regionOffset } from './zone-rules.js';

/** Where a time holds: at a fixed distance from UTC, or in a region of the IANA database. */
export type Zone =
  { readonly kind: 'offset'; readonly seconds: number } | { readonly kind: 'region'; readonly name: string };

/** The largest distance from UTC, as ISO 8601 implementations take it: 18 hours. */
const FARTHEST = 18 * 3600;
const OFFSET = /^([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/;
const REGION = /^@([A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*)$/;

/** UTC itself. */
export const UTC: Zone = { kind: 'offset', seconds: 0 };

/** A zone at so many seconds from UTC; null beyond 18 hours. */
export function zoneAt(seconds: number): Zone | null {
  return Number.isInteger(seconds) && Math.abs(seconds) <= FARTHEST ? { kind: 'offset', seconds } : null;
}

/** Reads `Z`, `+01:00`, `-02:30:15` or `@Europe/Paris`; null for any other text or a region nobody knows. */
export function parseZone(text: string): Zone | null {
  if (text === 'Z' || text === 'z') return UTC;
  const region = REGION.exec(text)?.[1];
  if (region !== undefined) return regionOffset(region, 0) === null ? null : { kind: 'region', name: region };
  const parts = OFFSET.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = parts.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  if (minutes > 59 || seconds > 59) return null;
  return zoneAt((parts[1] === '-' ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds) + 0);
}

const two = (n: number): string => `${n}`.padStart(2, '0');

/** Writes a zone as {@link parseZone} reads it; the distance 0 is `Z`. */
export function zoneText(zone: Zone): string {
  if (zone.kind === 'region') return `@${zone.name}`;
  if (zone.seconds === 0) return 'Z';
  const size = Math.abs(zone.seconds);
  const rest = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `${zone.seconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}${rest}`;
}

const DAY = 86_400;

/**
 * Seconds from UTC when clocks in the zone show `local` (seconds since 1970-01-01T00:00 as shown). An hour that comes
 * twice counts as its first, an hour that is left out by what held before it, as ISO 8601 libraries do.
 */
export function offsetAt(zone: Zone, local: number): number {
  if (zone.kind === 'offset') return zone.seconds;
  const before = regionOffset(zone.name, local - DAY) ?? 0;
  const after = regionOffset(zone.name, local + DAY) ?? 0;
  if (before === after || regionOffset(zone.name, local - before) === before) return before;
  return regionOffset(zone.name, local - after) === after ? after : before;
}
