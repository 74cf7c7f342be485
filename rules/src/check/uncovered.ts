import type { Effort } from './effort.js';
import type { Box } from './box.js';

/** One piece of each column. */
export type Point = readonly number[];

/** The first point that all boxes share; null when there is none. */
export function shared(boxes: readonly Box[], columns: number): Point | null {
  const point = Array.from({ length: columns }, (_, column) =>
    (boxes[0]?.[column] ?? []).findIndex((_taken, piece) => boxes.every((box) => box[column]?.[piece])),
  );
  return point.includes(-1) ? null : point;
}

/** Looks for a point of one box that no other covers, a column at a time. */
class Search {
  /** Columns and boxes that were tried before and left nothing. */
  private readonly tried = new Set<string>();

  constructor(
    private readonly within: Box,
    private readonly others: readonly Box[],
    private readonly effort: Effort,
  ) {}

  private coversRest(box: Box, from: number): boolean {
    return this.within.every(
      (taken, column) => column < from || taken.every((own, piece) => !own || box[column]?.[piece]),
    );
  }

  from(column: number, open: readonly number[]): Point | null | undefined {
    const key = `${column}:${open.join()}`;
    if (this.tried.has(key)) return null;
    const width = this.within.slice(column).reduce((sum, taken) => sum + taken.length, 1);
    if (!this.effort.spend(width * (open.length + 1))) return undefined;
    const covered = open.some((other) => this.coversRest(this.others[other] ?? [], column));
    const point = covered ? null : this.next(column, open);
    if (point === null) this.tried.add(key);
    return point;
  }

  private next(column: number, open: readonly number[]): Point | null | undefined {
    const taken = this.within[column];
    if (!taken) return [];
    for (const [piece, own] of taken.entries()) {
      if (!own) continue;
      const rest = this.from(
        column + 1,
        open.filter((other) => this.others[other]?.[column]?.[piece]),
      );
      if (rest !== null) return rest && [piece, ...rest];
    }
    return null;
  }
}

/** A point of `within` that none of the others has; null when there is none, undefined when finding out takes too much effort. */
export const uncovered = (within: Box, others: readonly Box[], effort: Effort): Point | null | undefined =>
  new Search(within, others, effort).from(0, [...others.keys()]);
