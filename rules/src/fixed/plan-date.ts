import type { Node } from '../ir/node.js';
import { DaysDuration, MonthsDuration, parseDuration } from '../value/duration.js';
import type { Value } from '../value/value.js';
import {
  fixedLiteral,
  fixedProduct,
  fixedRounded,
  fixedSum,
  NotFixed,
  numberOf,
  type Fixed,
  type Planned,
} from './fixed.js';
import type { Scalar } from './plan.js';
import type { Planner } from './planner.js';

/** A length of time as a number of days or months. */
interface Span {
  readonly unit: 'days' | 'months';
  readonly count: Fixed;
}

/** Days beyond which a plan ends: well within the calendar, which has years up to 999,999,999. */
const FARTHEST_DAY = 3e11;
const DAY_S = 86_400;

function constantSpan(value: Value): Span | null {
  if (value instanceof MonthsDuration) return { unit: 'months', count: fixedLiteral(`${value.months}`) };
  if (!(value instanceof DaysDuration) || typeof value.seconds !== 'number') return null;
  const days = value.seconds / DAY_S;
  return Number.isInteger(days) ? { unit: 'days', count: fixedLiteral(`${days}`) } : null;
}

/** A duration that is written out, or a multiple of one; null for everything else. */
export function planSpan(node: Node, planner: Planner): Span | null {
  if (node.op === 'cite' || (node.op === 'coerce' && !node.constraint)) return planSpan(node.of, planner);
  if (node.op === 'constant') return constantSpan(node.value);
  if (node.op === 'builtin' && node.name === 'duration') {
    const [text] = node.args;
    if (text?.op !== 'constant' || typeof text.value !== 'string') return null;
    const span = constantSpan(parseDuration(text.value));
    // A call takes a step, and one for its argument (see closures/calls.ts).
    if (span) planner.add({ do: 'spend', steps: 2 });
    return span;
  }
  if (node.op !== 'arithmetic' || node.operator !== '*') return null;
  const [left, right] = [planSpan(node.left, planner), planSpan(node.right, planner)];
  const [span, other] = left ? [left, node.right] : [right, node.left];
  if (!span || (left && right)) return null;
  const count = fixedProduct(span.count, numberOf(planner.plan(other)));
  // A part of a month counts for nothing, a part of a day only with the date that it is added to.
  return { ...span, count: span.unit === 'months' ? fixedRounded(count, 0, 'down') : count };
}

/** A date so much later, or earlier. Ends the plan far outside of all calendars. */
export function planShift(
  operator: '+' | '-',
  date: Planned,
  { unit, count }: Span,
  planner: Planner,
): Planned {
  if (date.kind !== 'date') throw new NotFixed('A duration is added to something that is no date.');
  const signed = operator === '-' ? fixedSum('-', fixedLiteral('0'), count) : count;
  const whole = fixedRounded(signed, 0, 'floor');
  const op = unit === 'days' ? '+' : 'months';
  const shifted: Planned = { kind: 'date', scalar: { op, left: date.scalar, right: whole.scalar } };
  const kept = planner.keep(shifted);
  const limit = (value: number): Scalar => ({ op: 'literal', value });
  const left: Scalar = { op: '<=', of: 'number', left: kept.scalar, right: limit(FARTHEST_DAY) };
  const right: Scalar = { op: '>=', of: 'number', left: kept.scalar, right: limit(-FARTHEST_DAY) };
  planner.add({ do: 'demand', truth: { op: '&&', left, right } });
  return kept;
}
