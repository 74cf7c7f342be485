import { TILE_WIDTH, type TileAddress } from './tile.js';

/**
 * Path of a tile below the log's prefix (c2sp.org/tlog-tiles): `tile/<L>/<N>[.p/<W>]`, N in groups of three
 * digits, all but the last marked with `x`: 1234067 is `x001/x234/067`.
 */
export function tilePath({ level, index, width }: TileAddress): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const last = groups.length - 1;
  const path = groups.map((group, i) => (i < last ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

const TILE_PATH = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/;

/** Reads a tile path back; `undefined` for anything that is not exactly one (leading zeroes, width 0 or 256, level 64). */
export function parseTilePath(path: string): TileAddress | undefined {
  const [, level, groups, partial] = TILE_PATH.exec(path) ?? [];
  if (level === undefined || groups === undefined) return undefined;
  const address = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replace(/[x/]/g, '')),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  } as const;
  const possible = address.width > 0 && (address.level === 'entries' || address.level < 64);
  return possible && tilePath(address) === path ? address : undefined;
}
