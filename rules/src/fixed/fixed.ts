import type { RoundingMode } from '@eenloket/kit';
import type { PlannedKind, Scalar } from './plan.js';

/** A number in fixed point: a whole number of units of 10^-scale, at most `most` in size. */
export interface Fixed {
  readonly kind: 'number';
  readonly scalar: Scalar;
  readonly scale: number;
  readonly most: number;
}

/** Something in a plan; `any` of other kinds has no place in one. */
export type Planned = Fixed | { readonly kind: Exclude<PlannedKind, 'number'>; readonly scalar: Scalar };

/** Whole numbers up to here, and what is computed with them by one addition or product that stays below, are exact in doubles. */
export const ROOM = 2 ** 52;

const literal = (value: number): Scalar => ({ op: 'literal', value });

/** Ends planning: this cannot be computed in fixed point. */
export class NotFixed extends Error {}

/** A number, or no plan. */
export function numberOf(planned: Planned): Fixed {
  if (planned.kind === 'number') return planned;
  throw new NotFixed('Something that is no number stands where one is wanted.');
}

/** A truth, or no plan. */
export function truthOf(planned: Planned): Scalar {
  if (planned.kind === 'boolean') return planned.scalar;
  throw new NotFixed('Something that is no truth stands where one is wanted.');
}

function within(value: Fixed): Fixed {
  if (value.most > ROOM || value.scale > 15) throw new NotFixed('A number may become too large.');
  return value;
}

/** A literal number; `text` is what {@link toText} writes. */
export function fixedLiteral(text: string): Fixed {
  const [whole = '', fraction = ''] = text.split('.');
  const size = Number(whole + fraction);
  return within({ kind: 'number', scalar: literal(size + 0), scale: fraction.length, most: Math.abs(size) });
}

/** The same number in smaller units. */
export function atScale(value: Fixed, scale: number): Fixed {
  if (scale === value.scale) return value;
  const unit = 10 ** (scale - value.scale);
  const { scalar } = value;
  const finer: Scalar =
    scalar.op === 'literal' && typeof scalar.value === 'number'
      ? literal(scalar.value * unit)
      : { op: '*', left: scalar, right: literal(unit) };
  return within({ kind: 'number', scalar: finer, scale, most: value.most * unit });
}

/** Two numbers in the same units. */
export function aligned(a: Fixed, b: Fixed): readonly [Fixed, Fixed] {
  const scale = Math.max(a.scale, b.scale);
  return [atScale(a, scale), atScale(b, scale)];
}

/** a + b or a - b. */
export function fixedSum(op: '+' | '-', left: Fixed, right: Fixed): Fixed {
  const [a, b] = aligned(left, right);
  return within({ ...a, scalar: { op, left: a.scalar, right: b.scalar }, most: a.most + b.most });
}

/** a x b. */
export function fixedProduct(a: Fixed, b: Fixed): Fixed {
  const scalar: Scalar = { op: '*', left: a.scalar, right: b.scalar };
  return within({ kind: 'number', scalar, scale: a.scale + b.scale, most: a.most * b.most });
}

/** a in whole units of 10^-scale, rounded. */
export function fixedRounded(a: Fixed, scale: number, mode: RoundingMode): Fixed {
  if (a.scale <= scale) return a;
  const unit = 10 ** (a.scale - scale);
  const scalar: Scalar = { op: 'quotient', top: a.scalar, bottom: literal(unit), mode };
  return within({ kind: 'number', scalar, scale, most: Math.ceil(a.most / unit) });
}

/** a / b in whole units of 10^-scale, rounded once (see `divideTo` of kit); b must be above zero. */
export function fixedQuotient(a: Fixed, b: Fixed, scale: number, mode: RoundingMode): Fixed {
  const shift = b.scale - a.scale + scale;
  const top = shift > 0 ? atScale(a, a.scale + shift) : a;
  const bottom = shift < 0 ? atScale(b, b.scale - shift) : b;
  const scalar: Scalar = { op: 'quotient', top: top.scalar, bottom: bottom.scalar, mode };
  const least = bottom.scalar.op === 'literal' ? Number(bottom.scalar.value) : 1;
  return within({ kind: 'number', scalar, scale, most: Math.ceil(top.most / least) });
}
