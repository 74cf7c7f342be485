import { wholeQuotient, type RoundingMode } from '@eenloket/kit';
import { monthsLater } from '../value/calendar-date.js';
import { modes, WIDTH, type Doubles } from './machine-code.js';

/** Does something that is no arithmetic; false when the plan has ended, or a test has failed. */
export type Act = () => boolean;

// What lies within its bounds is checked where the code is made.
const cell = (code: Int32Array, at: number): number => code[at] as number;
const double = (n: Doubles, at: number): number => n[at] as number;

/** Runs the code of a plan; gives the steps that it took, or -1 when the plan has ended before its end. */
export function runCode(code: Int32Array, n: Doubles, acts: readonly Act[]): number {
  let spent = 0;
  for (let at = 0; ; at += WIDTH) {
    const to = cell(code, at + 1);
    const x = double(n, cell(code, at + 2));
    const y = double(n, cell(code, at + 3));
    switch (cell(code, at)) {
      case 0:
        return spent;
      case 1:
        return -1;
      case 2:
        n[to] = x;
        break;
      case 3:
        n[to] = x + y;
        break;
      case 4:
        n[to] = x - y;
        break;
      case 5:
        n[to] = x * y;
        break;
      case 6:
        n[to] = wholeQuotient(x, y, modes[cell(code, at + 4)] as RoundingMode);
        break;
      case 7:
        at = to;
        break;
      case 8:
        if (x < y || x > double(n, cell(code, at + 4))) at = to;
        break;
      case 9:
        if (x >= y) at = to;
        break;
      case 10:
        if (x > y) at = to;
        break;
      case 11:
        if (x !== y) at = to;
        break;
      case 12:
        if (x === y) at = to;
        break;
      case 13:
        spent += to;
        break;
      case 14:
        if (!(acts[cell(code, at + 4)] as Act)()) return -1;
        break;
      case 16:
        n[to] = wholeQuotient(x, y, 'half-up');
        break;
      case 17:
        n[to] = monthsLater(x, y);
        break;
      default:
        if (!(acts[cell(code, at + 4)] as Act)()) at = to;
    }
  }
}
