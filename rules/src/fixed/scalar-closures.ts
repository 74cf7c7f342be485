import { wholeQuotient } from '@eenloket/kit';
import type { PlannedKind, Scalar } from './plan.js';
import type { Values } from './values.js';

/** The variables of one run: numbers and truths (1 and 0), and apart from them texts. */
export interface State {
  facts: Values;
  readonly numbers: Float64Array;
  readonly texts: string[];
  spent: number;
}

export type Compute = (state: State) => number;
export type Test = (state: State) => boolean;
/** A number as a closure. */
export function number(scalar: Scalar): Compute {
  switch (scalar.op) {
    case 'literal': {
      const value = Number(scalar.value);
      return () => value;
    }
    case 'variable': {
      const { index } = scalar;
      return ({ numbers }) => numbers[index] as number;
    }
    case 'quotient': {
      const [top, bottom, mode] = [number(scalar.top), number(scalar.bottom), scalar.mode];
      if (scalar.bottom.op === 'literal') {
        const by = Number(scalar.bottom.value);
        return (state) => wholeQuotient(top(state), by, mode);
      }
      return (state) => wholeQuotient(top(state), bottom(state), mode);
    }
    case '+':
    case '-':
    case '*':
      return calculation(scalar.op, scalar.left, scalar.right);
    default: {
      const holds = test(scalar);
      return (state) => (holds(state) ? 1 : 0);
    }
  }
}

function calculation(op: '+' | '-' | '*', left: Scalar, right: Scalar): Compute {
  const [a, b] = [number(left), number(right)];
  if (op === '+') return (state) => a(state) + b(state);
  if (op === '-') return (state) => a(state) - b(state);
  if (right.op !== 'literal') return (state) => a(state) * b(state);
  const by = Number(right.value);
  return (state) => a(state) * by;
}

type Comparison = Extract<Scalar, { readonly of: PlannedKind }>;

/** Most tests hold a variable against a constant. */
function againstConstant(op: Comparison['op'], index: number, value: number): Test {
  switch (op) {
    case '<':
      return ({ numbers }) => (numbers[index] as number) < value;
    case '<=':
      return ({ numbers }) => (numbers[index] as number) <= value;
    case '>':
      return ({ numbers }) => (numbers[index] as number) > value;
    case '>=':
      return ({ numbers }) => (numbers[index] as number) >= value;
    case '===':
      return ({ numbers }) => numbers[index] === value;
    case '!==':
      return ({ numbers }) => numbers[index] !== value;
  }
}

/** Most ranges run from a limit to just below the next one. */
function halfOpen(left: Scalar, right: Scalar): Test | null {
  if (left.op !== '>=' || right.op !== '<') return null;
  if (left.left.op !== 'variable' || right.left.op !== 'variable') return null;
  if (left.right.op !== 'literal' || right.right.op !== 'literal' || left.left.index !== right.left.index)
    return null;
  const [{ index }, low, high] = [left.left, Number(left.right.value), Number(right.right.value)];
  return ({ numbers }) => {
    const value = numbers[index] as number;
    return value >= low && value < high;
  };
}

function comparison<T>(op: Comparison['op'], a: (state: State) => T, b: (state: State) => T): Test {
  switch (op) {
    case '<':
      return (state) => a(state) < b(state);
    case '<=':
      return (state) => a(state) <= b(state);
    case '>':
      return (state) => a(state) > b(state);
    case '>=':
      return (state) => a(state) >= b(state);
    case '===':
      return (state) => a(state) === b(state);
    case '!==':
      return (state) => a(state) !== b(state);
  }
}

/** A text as a closure. */
export function text(scalar: Scalar): (state: State) => string {
  if (scalar.op === 'variable') return ({ texts }) => texts[scalar.index] ?? '';
  const value = scalar.op === 'literal' ? String(scalar.value) : '';
  return () => value;
}

/** A truth as a closure. */
export function test(scalar: Scalar): Test {
  switch (scalar.op) {
    case '&&': {
      const range = halfOpen(scalar.left, scalar.right);
      if (range) return range;
      const [a, b] = [test(scalar.left), test(scalar.right)];
      return (state) => a(state) && b(state);
    }
    case 'not': {
      const of = test(scalar.of);
      return (state) => !of(state);
    }
    case 'literal':
      return () => scalar.value === true;
    case 'variable':
      return ({ numbers }) => numbers[scalar.index] === 1;
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '===':
    case '!==':
      break;
    default:
      throw new TypeError(`"${scalar.op}" is no truth.`);
  }
  const { left, right, op } = scalar;
  if (scalar.of === 'string') return comparison(op, text(left), text(right));
  if (left.op === 'variable' && right.op === 'literal')
    return againstConstant(op, left.index, Number(right.value));
  return comparison(op, number(left), number(right));
}
