import type { Scalar } from './plan.js';

/** The variables that a computation reads, as bits. */
export function variablesIn(scalar: Scalar): bigint {
  switch (scalar.op) {
    case 'literal':
      return 0n;
    case 'variable':
      return 1n << BigInt(scalar.index);
    case 'not':
      return variablesIn(scalar.of);
    case 'quotient':
      return variablesIn(scalar.top) | variablesIn(scalar.bottom);
    default:
      return variablesIn(scalar.left) | variablesIn(scalar.right);
  }
}
