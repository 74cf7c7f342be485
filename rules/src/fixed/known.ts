import { wholeQuotient } from '@eenloket/kit';
import type { PlannedKind, Scalar } from './plan.js';
import { variableRange } from './variable-range.js';

/** Whole numbers from low to high, both included; truths are 1 and 0. */
interface Range {
  readonly low: number;
  readonly high: number;
}

type Comparison = Extract<Scalar, { readonly of: PlannedKind }>;

const EVERYWHERE: Range = { low: -Infinity, high: Infinity };
const TRUTH: Range = { low: 0, high: 1 };
const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '===': '===', '!==': '!==' } as const;

const literal = (value: number | boolean): Scalar => ({ op: 'literal', value });

function holds(op: Comparison['op'], a: number, b: number): boolean {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '===':
      return a === b;
    case '!==':
      return a !== b;
  }
}

/** What is left of a range outside another; all of it where that would be two pieces. */
function outside(range: Range, other: Range): Range {
  if (other.low <= range.low && other.high < range.high) return { low: other.high + 1, high: range.high };
  if (other.high >= range.high && other.low > range.low) return { low: range.low, high: other.low - 1 };
  return range;
}

/** What is known of the variables of a plan at some place in it. */
export class Known {
  constructor(private readonly ranges: ReadonlyMap<number, Range> = new Map()) {}

  /** Only what is known of some variables, given as bits. */
  only(variables: bigint): Known {
    return new Known(new Map([...this.ranges].filter(([index]) => (variables >> BigInt(index)) & 1n)));
  }

  /** Whether anything is known of a variable. */
  has(index: number): boolean {
    return this.ranges.has(index);
  }

  /** The same text for the same knowledge. */
  key(): string {
    const all = [...this.ranges].sort(([a], [b]) => a - b);
    return all.map(([index, { low, high }]) => `${index}:${low}:${high}`).join();
  }

  /** What is known once a variable lies in a range. */
  in(index: number, range: Range): Known {
    return new Known(new Map(this.ranges).set(index, range));
  }

  /** What is known once a variable has a value. */
  with(index: number, kind: PlannedKind, value?: Scalar): Known {
    if (value?.op === 'literal' && kind !== 'string')
      return this.in(index, { low: Number(value.value), high: Number(value.value) });
    if (kind === 'boolean') return this.in(index, TRUTH);
    if (!this.ranges.has(index)) return this;
    const others = new Map(this.ranges);
    others.delete(index);
    return new Known(others);
  }

  /** A computation with what is known put in. */
  fold(scalar: Scalar): Scalar {
    switch (scalar.op) {
      case 'literal':
        return scalar;
      case 'variable': {
        const range = this.ranges.get(scalar.index);
        return range && range.low === range.high ? literal(range.low) : scalar;
      }
      case 'not': {
        const of = this.fold(scalar.of);
        return of.op === 'literal' ? literal(!of.value) : { op: 'not', of };
      }
      case '&&': {
        const [left, right] = [this.fold(scalar.left), this.fold(scalar.right)];
        if (left.op === 'literal') return left.value ? right : literal(false);
        return right.op === 'literal' && right.value ? left : { op: '&&', left, right };
      }
      case 'quotient': {
        const [top, bottom] = [this.fold(scalar.top), this.fold(scalar.bottom)];
        if (top.op !== 'literal' || bottom.op !== 'literal') return { ...scalar, top, bottom };
        return literal(wholeQuotient(Number(top.value), Number(bottom.value), scalar.mode));
      }
      case '+':
      case '-':
      case '*':
        return this.foldArithmetic(scalar);
      case 'months':
        return { ...scalar, left: this.fold(scalar.left), right: this.fold(scalar.right) };
      default:
        return scalar.of === 'string' ? scalar : this.foldComparison(scalar);
    }
  }

  private foldArithmetic(scalar: Scalar & { op: '+' | '-' | '*' }): Scalar {
    const [left, right] = [this.fold(scalar.left), this.fold(scalar.right)];
    if (left.op !== 'literal' || right.op !== 'literal') return { op: scalar.op, left, right };
    const [a, b] = [Number(left.value), Number(right.value)];
    return literal(scalar.op === '+' ? a + b : scalar.op === '-' ? a - b : a * b);
  }

  private foldComparison({ op, of, left, right }: Comparison): Scalar {
    const [a, b] = [this.fold(left), this.fold(right)];
    if (a.op !== 'literal') return { op, of, left: a, right: b };
    if (b.op === 'literal') return literal(holds(op, Number(a.value), Number(b.value)));
    return { op: mirrored[op], of, left: b, right: a };
  }

  /** What a truth comes to, if that is known; else what is known when it holds, and when it does not. */
  ask(asked: Scalar): Asked {
    const truth = this.fold(asked);
    if (truth.op === 'literal') return this.settled(truth, Boolean(truth.value));
    const range = variableRange(truth);
    if (!range) return { settled: undefined, truth, yes: this.when(truth), no: this };
    const { index } = range;
    const before = this.ranges.get(index) ?? EVERYWHERE;
    const inside = { low: Math.max(before.low, range.low), high: Math.min(before.high, range.high) };
    if (inside.low > inside.high) return this.settled(truth, false);
    if (inside.low === before.low && inside.high === before.high) return this.settled(truth, true);
    const no = this.in(index, outside(before, range));
    return { settled: undefined, truth, yes: this.in(index, inside), no };
  }

  private settled(truth: Scalar, settled: boolean): Asked {
    return { settled, truth, yes: this, no: this };
  }

  /** What is known when both sides of a truth hold. */
  private when(truth: Scalar): Known {
    return truth.op === '&&' ? this.ask(truth.left).yes.ask(truth.right).yes : this;
  }
}

/** What is known of a truth, and after it. */
interface Asked {
  readonly settled: boolean | undefined;
  /** The truth with what is known put in. */
  readonly truth: Scalar;
  readonly yes: Known;
  readonly no: Known;
}
