import { comparison, equalOf, matches } from '../value/compare.js';
import { merge, Unknown } from '../value/unknown.js';
import { isContext, isList } from '../value/value.js';
import { weigh } from '../value/weigh.js';
import type { Node } from '../ir/node.js';
import type { Run } from './machine.js';

type Compile = (node: Node) => Run;
type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

/**
 * `and` (deciding: false) and `or` (deciding: true): one deciding side settles it, whatever the other is,
 * and only that side then counts as decisive. Unknown wins over null, for it may still become deciding.
 */
export function connective(node: Of<'and' | 'or'>, compile: Compile): Run {
  const [left, right, deciding] = [compile(node.left), compile(node.right), node.op === 'or'];
  return (machine, frame) => {
    const start = machine.mark();
    const a = left(machine, frame);
    if (a === deciding) return deciding;
    const middle = machine.mark();
    const b = right(machine, frame);
    if (b === deciding) {
      machine.drop(start, middle);
      return deciding;
    }
    return merge([a, b]) ?? (a === !deciding && b === !deciding ? !deciding : null);
  };
}

/** `not`: the other truth, unknown stays unknown, all else is null. */
export function negation(node: Of<'not'>, compile: Compile): Run {
  const of = compile(node.of);
  return (machine, frame) => {
    const value = of(machine, frame);
    if (typeof value === 'boolean') return !value;
    return value instanceof Unknown ? value : machine.warn('not() of something that is no truth.');
  };
}

/** `if`: an unknown condition is unknown, unless both branches agree; then the condition does not matter. */
export function conditional(node: Of<'if'>, compile: Compile): Run {
  const [condition, then, otherwise] = [compile(node.condition), compile(node.then), compile(node.otherwise)];
  return (machine, frame) => {
    const start = machine.mark();
    const truth = condition(machine, frame);
    if (truth === true) return then(machine, frame);
    if (truth === false || truth === null) return otherwise(machine, frame);
    if (!(truth instanceof Unknown)) return machine.warn('The condition of an if is no truth.');
    const middle = machine.mark();
    const a = then(machine, frame);
    const b = otherwise(machine, frame);
    if (equalOf(a, b) !== true) return truth;
    machine.drop(start, middle);
    return a;
  };
}

/** `=` and `!=`. */
export function equality(node: Of<'equal'>, compile: Compile): Run {
  const [left, right, flip] = [compile(node.left), compile(node.right), node.negated];
  return (machine, frame) => {
    const [a, b] = [left(machine, frame), right(machine, frame)];
    if (isList(a) || isContext(a)) weigh(a, machine.spend);
    const same = equalOf(a, b);
    if (same === null) return machine.warn('Values of different kinds were held against each other.');
    return flip && typeof same === 'boolean' ? !same : same;
  };
}

/** `<`, `<=`, `>`, `>=`. */
export function ordering(node: Of<'compare'>, compile: Compile): Run {
  const [left, right, operator] = [compile(node.left), compile(node.right), node.operator];
  return (machine, frame) =>
    comparison(operator, left(machine, frame), right(machine, frame)) ??
    machine.warn(`"${operator}" has no meaning for these values.`);
}

/** A value against a test value: equal to it, in its range, or in its list. */
export function matching(node: Of<'matches'>, compile: Compile): Run {
  const [value, test] = [compile(node.value), compile(node.test)];
  return (machine, frame) => {
    const [a, b] = [value(machine, frame), test(machine, frame)];
    if (isList(b)) weigh(b, machine.spend);
    return matches(a, b) ?? machine.warn('A range cannot tell whether it holds this value.');
  };
}
