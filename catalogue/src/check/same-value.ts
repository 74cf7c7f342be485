import { compare, decimal } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Whether an expected value and a computed one are the same; numbers by value, so "10.00" equals "10". */
export function sameValue(a: FactJson, b: FactJson): boolean {
  if (typeof a === 'string' && typeof b === 'string' && NUMBER.test(a) && NUMBER.test(b))
    return compare(decimal(a), decimal(b)) === 0;
  return JSON.stringify(a) === JSON.stringify(b);
}
