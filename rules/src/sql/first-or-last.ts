import { isDecimal } from '@eenloket/kit';
import type { Node } from '../ir/node.js';
import { choose } from './choose.js';
import { held } from './compare.js';
import { condition } from './conditions.js';
import { isConstant } from './number.js';
import { nothing, type NumberTerm, type PlainTerm, type Term } from './term.js';
import type { Frame, Translator } from './translator.js';

type Filter = Extract<Node, { op: 'filter' }>;

/** Items one after the other, each with the condition under which it is taken. */
type Candidates = readonly { readonly when: PlainTerm; readonly term: Term }[];

/** A place in a list that the model writes as a number; null for anything else, such as a condition. */
export function writtenPlace(node: Node): number | null {
  if (node.op === 'cite') return writtenPlace(node.of);
  if (node.op === 'negate') {
    const place = writtenPlace(node.of);
    return place === null ? null : -place;
  }
  return node.op === 'constant' && isDecimal(node.value) && typeof node.value === 'number'
    ? node.value
    : null;
}

/** A number that is compared as one of a kind from here on: a choice in it is not to be unfolded again. */
function closedChoice(term: Term): Term {
  if (term.kind === 'context')
    return {
      ...term,
      entries: new Map([...term.entries].map(([name, each]) => [name, closedChoice(each)])),
    };
  // Its options say nothing once `at` is another piece.
  return term.kind === 'number' ? { ...term, at: { ...term.at } } : term;
}

/** The first candidate that is taken, found by halving: each that is taken means that all after it would be. */
function halving(all: Candidates, sure: boolean): Term {
  const [first] = all;
  if (!first) return nothing;
  if (all.length === 1)
    return sure ? first.term : choose([{ when: [first.when], term: first.term }], nothing);
  const middle = (all.length - 1) >> 1;
  const at = all[middle] ?? first;
  const [before, after] = [halving(all.slice(0, middle + 1), true), halving(all.slice(middle + 1), sure)];
  return choose([{ when: [at.when], term: closedChoice(before) }], closedChoice(after));
}

const unitsIn = (n: NumberTerm, scale: number): bigint => n.least * 10n ** BigInt(scale - n.scale);

/** Whether constants never get less, or with `-1` never more. */
function inOrder(constants: readonly NumberTerm[], direction: 1 | -1): boolean {
  const scale = Math.max(0, ...constants.map((each) => each.scale));
  const units = constants.map((each) => unitsIn(each, scale));
  return units.every((each, i) => i === 0 || (each - (units[i - 1] ?? each)) * BigInt(direction) >= 0n);
}

/** The candidates where each that is taken means that all after it would be, as in `rows[from <= income]` from the last on; null where that is not sure. */
function ordered(inner: Filter, items: readonly Term[], frame: Frame, of: Translator): Candidates | null {
  const test = inner.condition;
  if (test.op !== 'compare') return null;
  const sides = items.map((item) => {
    const own = new Map(frame).set(inner.item, item);
    return { item, constant: of.term(test.left, own), value: of.term(test.right, own) };
  });
  const constants = sides.flatMap(({ constant }) =>
    constant.kind === 'number' && isConstant(constant) ? [constant] : [],
  );
  const [first] = sides;
  if (first?.value.kind !== 'number' || constants.length < items.length) return null;
  const text = first.value.at.text;
  if (!sides.every(({ value }) => value.kind === 'number' && !value.over && value.at.text === text))
    return null;
  if (!inOrder(constants, test.operator.startsWith('<') ? -1 : 1)) return null;
  const value = of.steps.hold(first.value, of.textOf(test.right));
  const all = sides.map(({ item, constant }) => ({
    when: held(constant, test.operator, value, of.textOf(test)),
    term: item,
  }));
  return all.every((each): each is Candidates[number] => each.when !== null) ? all : null;
}

/** `items[condition][1]` and `[-1]` of items that the model writes out: the first or last that the row takes, without a list; null for anything else. */
export function firstOrLast(node: Filter, frame: Frame, of: Translator): Term | null {
  const [place, inner] = [writtenPlace(node.condition), node.of];
  if ((place !== 1 && place !== -1) || inner.op !== 'filter' || writtenPlace(inner.condition) !== null)
    return null;
  const source = of.term(inner.of, frame);
  if (source.kind !== 'items') return null;
  const items = place === 1 ? source.items : source.items.toReversed();
  const candidates = ordered(inner, items, frame, of);
  if (candidates) return halving(candidates, false);
  const cases = items.map((item) => ({
    when: [condition(inner.condition, new Map(frame).set(inner.item, item), of)],
    term: item,
  }));
  return choose(cases, nothing);
}
