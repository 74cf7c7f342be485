import { isDecimal, type Decimal } from '@eenloket/kit';
import type { Bound, Node } from '../ir/node.js';
import { CalendarDate, fromDays, toDays } from '../value/calendar-date.js';
import { merge, Unknown } from '../value/unknown.js';
import { FeelRange, isContext, isList, type Value } from '../value/value.js';
import { comparison } from '../value/compare.js';
import { count } from '../builtins/builtin.js';
import type { Machine, Run } from './machine.js';

type Compile = (node: Node) => Run;
type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

const asList = (value: Value): readonly Value[] => (isList(value) ? value : value === null ? [] : [value]);

/** What a loop runs over: the items of a list, the values of a range, or one value. Null when there is nothing to run over. */
function loopItems(source: Value, machine: Machine): readonly Value[] | null {
  if (isList(source)) return source;
  if (source instanceof FeelRange) return rangeItems(source, machine);
  return source === null ? null : [source];
}

/** Whether a value may stand where a truth is wanted. */
const isTruth = (value: Value): boolean =>
  value === null || typeof value === 'boolean' || value instanceof Unknown;

type Loop = (machine: Machine, frame: Value[], body: () => boolean) => Unknown | 'none' | null;
type End = Unknown | 'none' | boolean;

/** Runs a body for every combination of the bindings until it gives true; gives the unknown source, or `none`, if there is one. */
function loopOver(bindings: readonly Bound[], compile: Compile): Loop {
  const steps = bindings.map(({ index, source }) => ({ index, source: compile(source) }));
  const from = (depth: number, machine: Machine, frame: Value[], body: () => boolean): End => {
    const step = steps[depth];
    if (!step) return body();
    const source = step.source(machine, frame);
    if (source instanceof Unknown) return source;
    const items = loopItems(source, machine);
    if (!items) return 'none';
    for (const item of items) {
      machine.budget.spend(1);
      frame[step.index] = item;
      const stop = from(depth + 1, machine, frame, body);
      if (stop !== false) return stop;
    }
    return false;
  };
  return (machine, frame, body) => {
    const end = from(0, machine, frame, body);
    return end instanceof Unknown || end === 'none' ? end : null;
  };
}

const nothing = (machine: Machine): null => machine.warn('A loop had nothing to run over.');

/** `for ... return`. */
export function iteration(node: Of<'for'>, compile: Compile): Run {
  const [loop, body] = [loopOver(node.bindings, compile), compile(node.body)];
  const { partial } = node;
  return (machine, frame) => {
    const results: Value[] = [];
    const stopped = loop(machine, frame, () => {
      if (partial !== null) {
        machine.budget.spend(results.length);
        frame[partial] = [...results];
      }
      results.push(body(machine, frame));
      return false;
    });
    return stopped === 'none' ? nothing(machine) : (stopped ?? results);
  };
}

/** `some` and `every`: one deciding item settles it, and only that item's uses then count. */
export function quantified(node: Of<'some' | 'every'>, compile: Compile): Run {
  const [loop, body] = [loopOver(node.bindings, compile), compile(node.body)];
  const deciding = node.op === 'some';
  return (machine, frame) => {
    const others: Value[] = [];
    const start = machine.mark();
    let settled = false;
    let wrong = false;
    const stopped = loop(machine, frame, () => {
      const before = machine.mark();
      const truth = body(machine, frame);
      if (!isTruth(truth)) {
        wrong = true;
        return true;
      }
      if (truth !== deciding) {
        others.push(truth);
        return false;
      }
      if (others.length > 0) machine.drop(start, before);
      settled = true;
      return true;
    });
    if (stopped) return stopped === 'none' ? nothing(machine) : stopped;
    if (wrong) return machine.warn('What some or every demands of an item is no truth.');
    if (settled) return deciding;
    return merge(others) ?? (others.every((truth) => truth === !deciding) ? !deciding : null);
  };
}

function pick(items: readonly Value[], place: Decimal): Value {
  if (typeof place !== 'number' || place === 0) return null;
  return (place > 0 ? items[place - 1] : items[items.length + place]) ?? null;
}

/** `list[condition]` and `list[position]`. An unknown condition makes the selection unknown. */
export function filtering(node: Of<'filter'>, compile: Compile): Run {
  const [of, condition] = [compile(node.of), compile(node.condition)];
  return (machine, frame) => {
    const source = of(machine, frame);
    if (source instanceof Unknown) return source;
    const items = asList(source);
    const kept: Value[] = [];
    const unknown: Value[] = [];
    for (const item of items.length === 0 ? [null] : items) {
      machine.budget.spend(1);
      frame[node.item] = item;
      const truth = condition(machine, frame);
      if (isDecimal(truth)) return pick(items, truth);
      if (!isTruth(truth)) return machine.warn('The condition of a filter is no truth.');
      if (truth instanceof Unknown) unknown.push(truth);
      if (truth === true && items.length > 0) kept.push(item);
    }
    return items.length === 0 ? [] : (merge(unknown) ?? kept);
  };
}

/** A name inside a filter: an entry of the item if it has one, else what the name means outside. */
export function entry(node: Of<'entry'>, compile: Compile): Run {
  const otherwise = compile(node.otherwise);
  return (machine, frame) => {
    const item = frame[node.item] ?? null;
    return isContext(item) && item.has(node.name) ? (item.get(node.name) ?? null) : otherwise(machine, frame);
  };
}

function sequence(low: number, high: number, machine: Machine): number[] {
  const size = Math.abs(high - low) + 1;
  machine.budget.spend(size);
  const step = high >= low ? 1 : -1;
  return Array.from({ length: size }, (_, i) => low + i * step);
}

function between(a: Value, b: Value, machine: Machine): readonly Value[] | null {
  if (typeof a === 'number' && typeof b === 'number') return sequence(a, b, machine).map(count);
  if (a instanceof CalendarDate && b instanceof CalendarDate)
    return sequence(toDays(a), toDays(b), machine).map(fromDays);
  return null;
}

function rangeItems(
  { low, high, lowIncluded, highIncluded }: FeelRange,
  machine: Machine,
): readonly Value[] | null {
  if (comparison('<=', low, high) !== true) return null;
  const items = between(low, high, machine);
  return items && items.slice(lowIncluded ? 0 : 1, highIncluded ? undefined : -1);
}

/** `low..high` in a `for`: whole numbers or dates, upwards or downwards. */
export function span(node: Of<'span'>, compile: Compile): Run {
  const [low, high] = [compile(node.low), compile(node.high)];
  return (machine, frame) => {
    const [a, b] = [low(machine, frame), high(machine, frame)];
    return (
      merge([a, b]) ??
      between(a, b, machine) ??
      machine.warn('A for ran over bounds that are not whole numbers or dates.')
    );
  };
}
