import type { RoundingMode } from '@eenloket/kit';

/** What a plan computes on, as doubles: variables (truths are 1 and 0), then constants and what lies between two operations. */
export type Doubles = Float64Array;

/** Whole numbers for each instruction: what it does, where it puts that or goes on when a test fails, and three operands. */
export const WIDTH = 5;

/** What an instruction does; `run-code.ts` has the same numbers, written out, for only then its switch is one jump. */
export const operation = {
  end: 0,
  fail: 1,
  set: 2,
  '+': 3,
  '-': 4,
  '*': 5,
  quotient: 6,
  jump: 7,
  /** Goes on elsewhere unless the first operand lies between the others. */
  within: 8,
  '<': 9,
  '<=': 10,
  '===': 11,
  '!==': 12,
  spend: 13,
  /** Does one of the few things that are no arithmetic, which may end the plan. */
  other: 14,
  /** The same, and goes on elsewhere when it gives false. */
  test: 15,
  /** A quotient under the mode that nearly all have. */
  halfUp: 16,
  months: 17,
} as const;

/** FEEL's ways to round, by the number that an instruction has for them. */
export const modes: readonly RoundingMode[] = [
  'half-up',
  'half-even',
  'half-down',
  'up',
  'down',
  'floor',
  'ceiling',
];
