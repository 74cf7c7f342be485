import { add, compare, decimal, isDecimal, multiply, roundTo, subtract, type Decimal } from '@eenloket/kit';
import { roundings } from '../builtins/roundings.js';
import type { Slot } from '../decision-model.js';
import type { Node, Table } from '../ir/node.js';
import type { Value } from '../value/value.js';

/** What is sure of a number before any fact is known: whether it is whole, and between what it lies; null where nothing bounds it. */
export interface Reach {
  readonly whole: boolean;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

type Bound = Decimal | null;

const ZERO = decimal(0);
/** Nothing is sure. */
export const ANY_NUMBER: Reach = { whole: false, low: null, high: null };
const COUNT: Reach = { whole: true, low: ZERO, high: null };

const both = (a: Bound, b: Bound, by: (a: Decimal, b: Decimal) => Decimal): Bound =>
  a === null || b === null ? null : by(a, b);
const lesser = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
const greater = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);
/** Whether a value can be where only so much can. */
export function reaches({ whole, low, high }: Reach, value: Value): boolean {
  if (!isDecimal(value)) return true;
  if (whole && !isWhole(value)) return false;
  return (low === null || compare(low, value) <= 0) && (high === null || compare(value, high) <= 0);
}

/** Whether a number has no decimals. */
export const isWhole = (value: Decimal): boolean => compare(roundTo(value, 0, 'floor'), value) === 0;

const exactly = (value: Decimal): Reach => ({ whole: isWhole(value), low: value, high: value });

/** One of several. */
function oneOf([first = ANY_NUMBER, ...rest]: readonly Reach[]): Reach {
  return rest.reduce(
    (a, b) => ({
      whole: a.whole && b.whole,
      low: both(a.low, b.low, lesser),
      high: both(a.high, b.high, greater),
    }),
    first,
  );
}

const opposite = ({ whole, low, high }: Reach): Reach => ({
  whole,
  low: high === null ? null : subtract(ZERO, high),
  high: low === null ? null : subtract(ZERO, low),
});

const sum = (a: Reach, b: Reach): Reach => ({
  whole: a.whole && b.whole,
  low: both(a.low, b.low, add),
  high: both(a.high, b.high, add),
});

function product(a: Reach, b: Reach): Reach {
  const whole = a.whole && b.whole;
  const corners = [a.low, a.high].flatMap((one) =>
    [b.low, b.high].map((other) => both(one, other, multiply)),
  );
  const known = corners.filter((each) => each !== null);
  if (known.length === corners.length)
    return { whole, low: known.reduce(lesser), high: known.reduce(greater) };
  const positive = [a, b].every(({ low }) => low !== null && compare(low, ZERO) >= 0);
  return { whole, low: positive ? ZERO : null, high: null };
}

/** The sum of a list of which only the items are known: there may be any number of them. */
const sumOf = ({ whole, low }: Reach): Reach => ({
  whole,
  low: low !== null && compare(low, ZERO) >= 0 ? ZERO : null,
  high: null,
});

/** The slot that a node reads, and no more than that. */
export function slotOf(node: Node): number | null {
  if (node.op === 'cite' || node.op === 'coerce') return slotOf(node.of);
  return node.op === 'slot' ? node.slot : null;
}

/** Finds what is sure of the numbers and truths of one model; each slot is looked at once. */
export class Reaches {
  private readonly known = new Map<number, Reach>();

  /** `assumed` are truths that are taken for sure, by slot. */
  constructor(
    private readonly slots: readonly Slot[],
    private readonly assumed: ReadonlyMap<number, boolean> = new Map(),
  ) {}

  /** The same where a truth is assumed besides. */
  assuming(slot: number, truth: boolean): Reaches {
    return new Reaches(this.slots, new Map(this.assumed).set(slot, truth));
  }

  /** What a truth comes to, unless it is null; undefined when that is not sure. */
  truth(node: Node): boolean | undefined {
    if (this.assumed.size === 0) return undefined;
    switch (node.op) {
      case 'cite':
      case 'coerce':
      case 'not': {
        const of = this.truth(node.of);
        return of === undefined || node.op !== 'not' ? of : !of;
      }
      case 'and':
      case 'or': {
        const [a, b] = [this.truth(node.left), this.truth(node.right)];
        const deciding = node.op === 'or';
        if (a === deciding || b === deciding) return deciding;
        return a === undefined || b === undefined ? undefined : !deciding;
      }
      case 'slot': {
        const slot = this.slots[node.slot];
        return this.assumed.get(node.slot) ?? (slot?.kind === 'decision' ? this.truth(slot.node) : undefined);
      }
      default:
        return undefined;
    }
  }

  /** What is sure of a number, unless it is null. */
  of(node: Node): Reach {
    switch (node.op) {
      case 'constant':
        return isDecimal(node.value) ? exactly(node.value) : ANY_NUMBER;
      case 'cite':
      case 'coerce':
        return this.of(node.of);
      case 'if':
        return this.ofWays(node);
      case 'bind':
        return this.of(node.body);
      case 'negate':
        return opposite(this.of(node.of));
      case 'arithmetic':
        return this.ofArithmetic(node);
      case 'builtin':
        return this.ofCall(node);
      case 'table':
        return this.ofTable(node.table);
      case 'slot':
        return this.ofSlot(node.slot);
      default:
        return ANY_NUMBER;
    }
  }

  private ofWays({ condition, then, otherwise }: Node & { op: 'if' }): Reach {
    const truth = this.truth(condition);
    return oneOf([
      ...(truth === false ? [] : [this.of(then)]),
      ...(truth === true ? [] : [this.of(otherwise)]),
    ]);
  }

  private ofSlot(index: number): Reach {
    const ready = this.known.get(index);
    if (ready) return ready;
    // What asks for itself is refused elsewhere; here nothing is sure of it.
    this.known.set(index, ANY_NUMBER);
    const slot = this.slots[index];
    let found = ANY_NUMBER;
    if (slot?.kind === 'decision' || slot?.kind === 'checked') found = this.of(slot.node);
    else if (slot?.kind === 'parameter')
      found = oneOf(
        slot.parameter.periods.map(({ value }) => (isDecimal(value) ? exactly(value) : ANY_NUMBER)),
      );
    this.known.set(index, found);
    return found;
  }

  private ofArithmetic({ operator, left, right }: Node & { op: 'arithmetic' }): Reach {
    if (left.type.kind !== 'number' || right.type.kind !== 'number') return ANY_NUMBER;
    const [a, b] = [this.of(left), this.of(right)];
    if (operator === '+') return sum(a, b);
    if (operator === '-') return sum(a, opposite(b));
    return operator === '*' ? product(a, b) : ANY_NUMBER;
  }

  private ofCall({ name, args, signature }: Node & { op: 'builtin' }): Reach {
    const [first, second] = args;
    if (name === 'count' || name === 'string length') return COUNT;
    if (!first || signature !== null) return ANY_NUMBER;
    if (name === 'sum') return this.ofSum(args);
    const mode = roundings.get(name);
    const toWhole = !second || (second.op === 'constant' && second.value === ZERO);
    if (!mode || !toWhole) return ANY_NUMBER;
    const { low, high } = this.of(first);
    const rounded = (bound: Bound): Bound => (bound === null ? null : roundTo(bound, 0, mode));
    return { whole: true, low: rounded(low), high: rounded(high) };
  }

  private ofSum(args: readonly Node[]): Reach {
    const [only] = args;
    const items = args.length > 1 ? args : only?.op === 'list' ? only.items : null;
    if (items) return items.map((each) => this.of(each)).reduce(sum, exactly(ZERO));
    return only?.op === 'for' ? sumOf(this.of(only.body)) : ANY_NUMBER;
  }

  private ofTable({ policy, aggregation, rules, otherwise }: Table): Reach {
    if (aggregation === 'COUNT') return COUNT;
    if (!['UNIQUE', 'ANY', 'PRIORITY', 'FIRST'].includes(policy)) return ANY_NUMBER;
    return oneOf(
      [...rules.map(({ output }) => output), ...(otherwise ? [otherwise] : [])].map((each) => this.of(each)),
    );
  }
}
