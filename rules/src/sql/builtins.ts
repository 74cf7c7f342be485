import type { RoundingMode } from '@eenloket/kit';
import { argumentsFor } from '../builtins/builtin.js';
import { builtins } from '../builtins/index.js';
import { roundings } from '../builtins/roundings.js';
import { choose } from './choose.js';
import { held } from './compare.js';
import { constantTerm } from './constants.js';
import { dateOf, monthsBetween } from './dates.js';
import { sql } from './fragment.js';
import { concatenated, countOf, extremeOfList, placesOf, sumOfList } from './list-functions.js';
import { listOf } from './values.js';
import { furthest, isConstant } from './number.js';
import { negated, plus, times, over } from './quotient.js';
import { refuse } from './refusal.js';
import { rounded } from './round.js';
import { nothing, type NumberTerm, type Term } from './term.js';
import type { Translate, Translator } from './translator.js';

type Call = (args: readonly Term[], of: Translator, what: string) => Term;

const rounding =
  (mode: RoundingMode): Call =>
  ([n = nothing, digits], _of, what) => {
    if (n.kind === 'null' || digits?.kind === 'null') return nothing;
    if (n.kind !== 'number') return refuse(`It rounds a ${n.kind}.`, 'Round a number.');
    if (digits && !(digits.kind === 'number' && isConstant(digits) && digits.scale === 0))
      return refuse('How far it rounds depends on the row.', 'Round to a constant number of digits.');
    return rounded(n, Number(digits?.kind === 'number' ? digits.least : 0n), mode, what);
  };

const extreme =
  (name: 'min' | 'max'): Call =>
  (args, of, what) => {
    const [first = nothing] = args;
    const items = args.length > 1 ? args : first.kind === 'items' ? first.items : null;
    if (!items) return first.kind === 'null' ? nothing : extremeOfList(listOf(first), name, of, what);
    return items.length === 0 ? nothing : items.reduce((a, b) => further(a, b, name, of, what));
  };

/** The lesser or greater of two; null when one is null. */
function further(a: Term, b: Term, name: 'min' | 'max', of: Translator, what: string): Term {
  if (a.kind === 'null' || b.kind === 'null') return nothing;
  const [x, y] = [of.steps.hold(a, `${what} 1`), of.steps.hold(b, `${what} 2`)];
  const first = held(x, name === 'min' ? '<=' : '>=', y, what);
  const second = held(x, name === 'min' ? '>' : '<', y, what);
  if (!first || !second) return refuse('It compares values of different kinds.', 'Make them of one kind.');
  const chosen = choose(
    [
      { when: [first], term: x },
      { when: [second], term: y },
    ],
    nothing,
  );
  const bounded = narrowed(chosen, x, y, name);
  return first.nullable || !('nullable' in bounded) ? bounded : { ...bounded, nullable: false };
}

/** The range of the lesser of two is known better than that of one or the other. */
function narrowed(chosen: Term, a: Term, b: Term, name: 'min' | 'max'): Term {
  if (chosen.kind !== 'number' || a.kind !== 'number' || b.kind !== 'number' || a.over || b.over)
    return chosen;
  if (isConstant(a) && isConstant(b)) return chosen;
  const up = (n: NumberTerm, value: bigint): bigint => value * 10n ** BigInt(chosen.scale - n.scale);
  const [al, bl, am, bm] = [up(a, a.least), up(b, b.least), up(a, a.most), up(b, b.most)];
  const lesser = (p: bigint, q: bigint): bigint => (p < q ? p : q);
  const greater = (p: bigint, q: bigint): bigint => (p > q ? p : q);
  return name === 'min'
    ? { ...chosen, least: lesser(al, bl), most: lesser(am, bm) }
    : { ...chosen, least: greater(al, bl), most: greater(am, bm) };
}

const absolute: Call = ([n = nothing]) => {
  if (n.kind !== 'number') return n.kind === 'null' ? n : refuse('It wants a number.', 'Give a number.');
  if (isConstant(n)) return n.least < 0n ? negated(n) : n;
  return { ...n, at: sql`abs(${n.at})`, least: 0n, most: furthest(n) };
};

const remainder: Call = ([a = nothing, b = nothing], _of, what) => {
  if (a.kind === 'null' || b.kind === 'null') return nothing;
  if (a.kind !== 'number' || b.kind !== 'number') return refuse('It wants numbers.', 'Give numbers.');
  const quotient = over(a, b);
  if (quotient.kind !== 'number') return nothing;
  return plus(a, times(b, rounded(quotient, 0, 'floor', what)), '-');
};

const wanting = (args: readonly Term[], least: number): boolean =>
  args.length >= least && args.every((arg) => arg.kind === 'number');

const dated: Call = (args, _of, what) => {
  if (args.some(({ kind }) => kind === 'null')) return nothing;
  const [first = nothing, month, day] = args;
  if (args.length === 3 && wanting(args, 3))
    return dateOf(first as NumberTerm, month as NumberTerm, day as NumberTerm, what);
  return first.kind === 'date' && args.length === 1
    ? first
    : refuse('It reads a date from a text.', 'Use dates.');
};

const calls: { readonly [name: string]: Call } = {
  ...Object.fromEntries([...roundings].map(([name, mode]) => [name, rounding(mode)])),
  min: extreme('min'),
  max: extreme('max'),
  abs: absolute,
  modulo: remainder,
  sum: (args, of, what) =>
    sumOfList(args.length > 1 ? { kind: 'items', items: args } : (args[0] ?? nothing), of, what),
  count: (args) => countOf(args.length === 1 ? (args[0] ?? nothing) : { kind: 'items', items: args }),
  concatenate: concatenated,
  'index of': ([list = nothing, item = nothing], of, what) => placesOf(list, item, of, what),
  date: dated,
  'years and months duration': ([from = nothing, to = nothing]) => monthsBetween(from, to),
};

/** Durations and dates written as texts are constants of the model. */
const literals = ['duration', 'date'];

/** A function of the language. */
export const builtinTerm: Translate<'builtin'> = (node, frame, of) => {
  const [only] = node.args;
  const builtin = builtins.get(node.name);
  if (literals.includes(node.name) && node.args.length === 1 && only?.op === 'constant' && builtin) {
    const args = argumentsFor(builtin, [only.value], node.signature);
    return constantTerm(args && builtin.run(args, { spend: () => {}, now: null }));
  }
  const call = Object.hasOwn(calls, node.name) ? calls[node.name] : undefined;
  if (!call || (node.signature ?? 0) > 0)
    return refuse(`The function ${node.name}() has no counterpart here.`, 'Compute it before, as a fact.');
  const what = of.textOf(node);
  return call(
    node.args.map((arg) => of.term(arg, frame)),
    of,
    what,
  );
};
