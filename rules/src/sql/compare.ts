import { sql, type Fragment } from './fragment.js';
import { isConstant, WIDEST } from './number.js';
import { crossed, guarded, refuseUnsure } from './quotient.js';
import { refuse } from './refusal.js';
import type { Divisor, NumberTerm, PlainTerm, Term } from './term.js';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | 'IS NOT DISTINCT FROM' | 'IS DISTINCT FROM';

/** A truth. */
export const truth = (at: Fragment, nullable: boolean): PlainTerm => ({ kind: 'boolean', at, nullable });

const known = (value: boolean): PlainTerm => truth(sql`${value ? 'true' : 'false'}`, false);

export const isTrue: PlainTerm = known(true);
export const isFalse: PlainTerm = known(false);

function compareNumbers(a: NumberTerm, operator: Operator, b: NumberTerm, what: string): Fragment {
  const [x, y] = crossed(a, b);
  const scale = Math.max(x.scale, y.scale);
  if (Math.max(x.width - x.scale, y.width - y.scale) + scale > WIDEST)
    refuse('Its two sides have no DECIMAL in common.', 'Round one of them, or declare narrower columns.');
  const held = sql`(${x.at} ${operator} ${y.at})`;
  const open = [a.over, b.over].filter((each): each is Divisor => each !== null);
  if (open.length === 0) return held;
  for (const each of [x, y]) refuseUnsure(each, scale);
  if (open.length === 1 && open[0]?.plain) return held;
  const [first = null] = open;
  if (!first) return held;
  const blurred = { ...first, plain: false, exact: open.length === 1 ? first.exact : null };
  return guarded(sql`${x.at} = ${y.at}`, blurred, held, what);
}

/** Which way a comparison of ranges that do not meet always goes; null when it depends on the row. */
function settled(a: NumberTerm, operator: Operator, b: NumberTerm): boolean | null {
  if (!isConstant(a) || !isConstant(b)) return null;
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [a.least * 10n ** BigInt(scale - a.scale), b.least * 10n ** BigInt(scale - b.scale)];
  switch (operator) {
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    case '>=':
      return x >= y;
    default:
      return operator === '=' || operator === 'IS NOT DISTINCT FROM' ? x === y : x !== y;
  }
}

const ordered = ['number', 'date', 'months', 'days'];

/** Two terms held against each other by an operator of SQL; null where FEEL gives null whatever the values are. */
export function held(a: Term, operator: Operator, b: Term, what: string): PlainTerm | null {
  if (a.kind !== b.kind || !('at' in a) || !('at' in b) || a.kind === 'list' || b.kind === 'list')
    return null;
  const distinct = operator.startsWith('IS');
  const nullable = !distinct && (a.nullable || b.nullable);
  if (a.kind === 'number' && b.kind === 'number') {
    const sure = settled(a, operator, b);
    return sure === null ? truth(compareNumbers(a, operator, b, what), nullable) : known(sure);
  }
  if (!['=', '<>'].includes(operator) && !distinct && !ordered.includes(a.kind)) {
    if (a.kind === 'boolean') return null;
    refuse('It orders texts, which FEEL and SQL do differently.', 'Compare texts for equality only.');
  }
  return truth(sql`(${a.at} ${operator} ${b.at})`, nullable);
}

const isNull = (a: Term): PlainTerm => {
  if (a.kind === 'null') return isTrue;
  if (a.kind === 'context') return a.absent ?? isFalse;
  if (!('at' in a) || !a.nullable) return isFalse;
  const zero = a.kind === 'number' ? a.over?.by : undefined;
  const at = zero?.nullable ? sql`(${a.at} IS NULL OR ${zero.at} IS NULL)` : sql`(${a.at} IS NULL)`;
  return truth(at, false);
};

/**
 * FEEL's `=`: null equals null and nothing else, and values of different kinds give null. Where null and false do the same
 * (`loose`), the plain `=` of SQL will do.
 */
export function equal(a: Term, b: Term, what: string, loose = false): Term {
  if (a.kind === 'null') return isNull(b);
  if (b.kind === 'null') return isNull(a);
  if (a.kind === 'list' || b.kind === 'list' || !('at' in a) || !('at' in b))
    return refuse('It holds lists or contexts against each other.', 'Compare their parts.');
  const nulls = loose ? a.nullable && b.nullable : a.nullable || b.nullable;
  if (nulls && ((a.kind === 'number' && a.over) || (b.kind === 'number' && b.over)))
    refuse('It holds a quotient that can be null against another number.', 'Round it first.');
  if (a.kind !== b.kind && nulls)
    refuse('It holds values of different kinds against each other.', 'Make them of one kind.');
  return held(a, nulls ? 'IS NOT DISTINCT FROM' : '=', b, what) ?? { kind: 'null' };
}
