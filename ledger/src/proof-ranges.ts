/** Leaves `from` up to but not including `to`, counted from 0. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** The largest power of two smaller than `n`, n > 1: where RFC 6962 splits a tree. */
export function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Which subtrees make up PATH(index, D[0:size]), RFC 6962 section 2.1.1, nearest to the leaf first. */
export const inclusionRanges = (index: number, size: number): LeafRange[] =>
  pathRanges(index, { from: 0, to: size });

function pathRanges(index: number, { from, to }: LeafRange): LeafRange[] {
  if (to - from <= 1) return [];
  const middle = from + splitPoint(to - from);
  const left = { from, to: middle };
  const right = { from: middle, to };
  return index < middle ? [...pathRanges(index, left), right] : [...pathRanges(index, right), left];
}

/** Which subtrees make up PROOF(oldSize, D[0:newSize]), RFC 6962 section 2.1.2; empty when nothing was added. */
export function consistencyRanges(oldSize: number, newSize: number): LeafRange[] {
  if (oldSize === 0 || oldSize === newSize) return [];
  return subproofRanges(oldSize, { from: 0, to: newSize }, true);
}

/** SUBPROOF(m, D, b): `whole` says that the old tree is the whole range, whose root the verifier already has. */
function subproofRanges(oldEnd: number, range: LeafRange, whole: boolean): LeafRange[] {
  const { from, to } = range;
  if (oldEnd === to) return whole ? [] : [range];
  const middle = from + splitPoint(to - from);
  const left = { from, to: middle };
  const right = { from: middle, to };
  return oldEnd <= middle
    ? [...subproofRanges(oldEnd, left, whole), right]
    : [...subproofRanges(oldEnd, right, false), left];
}
