import { isDecimal } from '@eenloket/kit';
import type { Node } from '../ir/node.js';
import { CalendarDate } from '../value/calendar-date.js';
import { DaysDuration, MonthsDuration } from '../value/duration.js';
import { FeelRange, isList, type Value } from '../value/value.js';
import { fixedValue } from './fixed-value.js';

/** The values at which a cell's truth can change; null when it is not known to change only there. */
type Cuts = readonly Value[] | null;

/** Values between which others can be found: those of a line that can be cut. */
export const onLine = (value: Value): boolean =>
  isDecimal(value) ||
  value instanceof CalendarDate ||
  value instanceof MonthsDuration ||
  value instanceof DaysDuration;

function all(cuts: readonly Cuts[]): Cuts {
  return cuts.some((each) => each === null) ? null : cuts.flatMap((each) => each ?? []);
}

function pointCuts(value: Value | undefined): Cuts {
  if (value === undefined) return null;
  if (isList(value)) return all(value.map(pointCuts));
  if (value instanceof FeelRange) return all([orderCuts(value.low), orderCuts(value.high)]);
  const simple = value === null || typeof value === 'boolean' || typeof value === 'string';
  return simple || onLine(value) ? [value] : null;
}

/** As {@link pointCuts} where values are put in order: between two texts there are always more than can be found. */
function orderCuts(value: Value | undefined): Cuts {
  if (value === undefined) return null;
  return value === null || onLine(value) ? [value] : null;
}

/**
 * Where the truth of a cell can change, when all it does is hold its input (which stands at one of `places`) against values
 * that depend on nothing. Null for every other cell: it is not analysed.
 */
export function cellCuts(node: Node, places: readonly number[]): Cuts {
  const isInput = (of: Node): boolean => of.op === 'local' && places.includes(of.index);
  const other = (left: Node, right: Node): Value | undefined =>
    isInput(left) ? fixedValue(right) : isInput(right) ? fixedValue(left) : undefined;
  switch (node.op) {
    case 'and':
    case 'or':
      return all([cellCuts(node.left, places), cellCuts(node.right, places)]);
    case 'not':
      return cellCuts(node.of, places);
    case 'compare':
      return orderCuts(other(node.left, node.right));
    case 'equal':
      return pointCuts(other(node.left, node.right));
    case 'matches':
      return isInput(node.value) ? pointCuts(fixedValue(node.test)) : null;
    case 'bind': {
      const { bindings, body } = node;
      if (!bindings.every(({ source }) => isInput(source))) return null;
      return cellCuts(body, [...places, ...bindings.map(({ index }) => index)]);
    }
    case 'constant':
      return typeof node.value === 'boolean' ? [] : null;
    default:
      return null;
  }
}
