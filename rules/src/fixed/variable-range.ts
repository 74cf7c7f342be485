import type { Scalar } from './plan.js';

/** That a variable lies between two numbers, both included. */
export interface VariableRange {
  readonly index: number;
  readonly low: number;
  readonly high: number;
}

const everywhere = { low: -Infinity, high: Infinity };

/** The whole numbers on the good side of a constant; null for all others than one. */
function side(op: '<' | '<=' | '>' | '>=' | '===' | '!==', limit: number): typeof everywhere | null {
  switch (op) {
    case '<':
      return { ...everywhere, high: limit - 1 };
    case '<=':
      return { ...everywhere, high: limit };
    case '>':
      return { ...everywhere, low: limit + 1 };
    case '>=':
      return { ...everywhere, low: limit };
    case '===':
      return { low: limit, high: limit };
    case '!==':
      return null;
  }
}

/**
 * A truth as a range of one variable, null when it is none. Numbers in a plan are whole and truths 1 and 0, so below 100 is up to
 * 99: cells of tables, truths and ranges are all asked the same way.
 */
export function variableRange(truth: Scalar): VariableRange | null {
  switch (truth.op) {
    case 'variable':
      return { index: truth.index, low: 1, high: 1 };
    case 'not':
      return truth.of.op === 'variable' ? { index: truth.of.index, low: 0, high: 0 } : null;
    case '&&': {
      const [a, b] = [variableRange(truth.left), variableRange(truth.right)];
      if (!a || a.index !== b?.index) return null;
      return { index: a.index, low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '===':
    case '!==': {
      if (truth.of === 'string' || truth.left.op !== 'variable' || truth.right.op !== 'literal') return null;
      const range = side(truth.op, Number(truth.right.value));
      return range && { index: truth.left.index, ...range };
    }
    default:
      return null;
  }
}
