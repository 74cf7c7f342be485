import type { Bound } from '../ir/node.js';
import { commonShape, listOf } from './choose.js';
import { sqlType, termOf } from './columns.js';
import { truth } from './compare.js';
import { condition } from './conditions.js';
import { closed, sql, joined, type Fragment } from './fragment.js';
import { digitsOf, furthest, isConstant, literal, made, WIDEST } from './number.js';
import { plus } from './quotient.js';
import { refuse } from './refusal.js';
import { nothing, type ListTerm, type NumberTerm, type Shape, type Term } from './term.js';
import type { Frame, Translate, Translator } from './translator.js';

/** What a list function may hold of every item: a value that SQL has a type for, nothing to be divided. */
function shapeOf(term: Term): { readonly shape: Shape; readonly at: Fragment } {
  if (!('at' in term) || term.kind === 'list')
    return refuse(
      'It makes a list of what is no plain value.',
      'Make a list of numbers, texts, dates or truths.',
    );
  if (term.kind === 'number' && term.over)
    refuse('It makes a list of quotients that are not rounded.', 'Round each item.');
  return { shape: term as Shape, at: term.at };
}

/** One name bound to the item of a list function. */
function bound(place: number, item: Term, frame: Frame): Frame {
  return new Map(frame).set(place, item);
}

/** What a list function makes of every item. */
const transformed = (list: Fragment, item: Fragment, body: Fragment): Fragment =>
  closed(sql`list_transform(${list}, lambda ${item}: ${body})`, item.text);

function oneList(bindings: readonly Bound[], frame: Frame, of: Translator): { place: number; source: Term } {
  const [binding, ...others] = bindings;
  if (!binding || others.length > 0)
    return refuse('It runs over several lists at once.', 'Run over one list.');
  return { place: binding.index, source: of.term(binding.source, frame) };
}

/** `for`: over items that the model writes out one by one, over a list of the table by a list function. */
export const loop: Translate<'for'> = (node, frame, of) => {
  if (node.partial !== null) return refuse('It uses the results so far.', 'Write it without "partial".');
  const { place, source } = oneList(node.bindings, frame, of);
  if (source.kind === 'null') return nothing;
  if (source.kind === 'items')
    return {
      kind: 'items',
      items: source.items.map((item) => of.term(node.body, bound(place, item, frame))),
    };
  const list = listOf(source);
  const item = of.variable();
  const body = of.term(node.body, bound(place, termOf(list.of, item, true), frame));
  if (body.kind === 'null') return refuse('It makes a list of nulls.', 'Leave it out.');
  const { shape, at } = shapeOf(body);
  return { ...list, of: shape, at: transformed(list.at, item, at) };
};

/** `some` and `every`. */
export const quantified: Translate<'some' | 'every'> = (node, frame, of) => {
  const { place, source } = oneList(node.bindings, frame, of);
  if (source.kind === 'null') return nothing;
  const list = listOf(source);
  const item = of.variable();
  const body = of.term(node.body, bound(place, termOf(list.of, item, true), frame));
  if (body.kind !== 'boolean')
    return refuse('It wants a truth of every item.', 'Compare the item with something.');
  const all = of.steps.keep(transformed(list.at, item, body.at), of.textOf(node));
  const [deciding, other] = node.op === 'some' ? ['true', 'false'] : ['false', 'true'];
  const decided = sql`list_contains(${all}, ${deciding})`;
  const open = sql`len(${all}) > list_count(${all})`;
  const at = sql`CASE WHEN ${all} IS NULL THEN NULL WHEN ${decided} THEN ${deciding} WHEN ${open} THEN NULL ELSE ${other} END`;
  return truth(at, true);
};

/** `list[condition]` and `list[position]`. */
export const filtered: Translate<'filter'> = (node, frame, of) => {
  const source = of.term(node.of, frame);
  if (source.kind === 'null') return { kind: 'items', items: [] };
  const list = listOf(source);
  const item = of.variable();
  const inner = bound(node.item, termOf(list.of, item, true), frame);
  const test = of.term(node.condition, inner);
  if (test.kind === 'number') return positioned(list, test);
  const kept = condition(node.condition, inner, of).at;
  const empty = sql`CAST([] AS ${sqlType(list.of)}[])`;
  const at = list.nullable ? sql`coalesce(${list.at}, ${empty})` : list.at;
  return {
    ...list,
    nullable: false,
    at: closed(sql`list_filter(${at}, lambda ${item}: coalesce(${kept}, false))`, item.text),
  };
};

function positioned(list: ListTerm, place: NumberTerm): Term {
  if (!isConstant(place) || place.scale > 0)
    return refuse('It takes a computed place of a list.', 'Take a constant place.');
  return place.least === 0n ? nothing : termOf(list.of, sql`list_extract(${list.at}, ${place.least})`, true);
}

/** How many items: 0 is a number too, null has none to count. */
export function countOf(term: Term): Term {
  if (term.kind === 'items') return literal(BigInt(term.items.length));
  if (term.kind === 'null') return nothing;
  const list = listOf(term);
  const most = BigInt(list.longest);
  const width = digitsOf(most);
  const at = sql`CAST(len(${list.at}) AS DECIMAL(${width},0))`;
  return made(at, width, 0, { least: 0n, most, nullable: list.nullable });
}

/** A list as a column, so that what is asked of it twice is computed once. */
const kept = (list: ListTerm, of: Translator, what: string): ListTerm => ({
  ...list,
  at: of.steps.keep(list.at, what),
});

/** Gives null, as FEEL does, when an item is null. */
const unlessNull = (list: ListTerm, at: Fragment): Fragment =>
  sql`CASE WHEN len(${list.at}) = list_count(${list.at}) THEN ${at} END`;

/** The sum of a list; null of an empty one, or where an item is none. */
export function sumOfList(term: Term, of: Translator, what: string): Term {
  if (term.kind === 'null') return nothing;
  if (term.kind === 'items') return sumOfItems(term.items);
  const list = kept(listOf(term), of, what);
  if (list.of.kind !== 'number') return nothing;
  const [longest, far] = [BigInt(list.longest), furthest(list.of)];
  const total = {
    least: list.of.least < 0n ? -far * longest : 0n,
    most: list.of.most > 0n ? far * longest : 0n,
  };
  const at = unlessNull(list, sql`list_sum(${list.at})`);
  return made(at, WIDEST, list.of.scale, { ...total, nullable: true });
}

function sumOfItems(items: readonly Term[]): Term {
  const [first, ...rest] = items;
  if (!first || !items.every((item): item is NumberTerm => item.kind === 'number')) return nothing;
  return (rest as readonly NumberTerm[]).reduce((a, b) => plus(a, b, '+'), first as NumberTerm);
}

/** `concatenate` and `append`. */
export function concatenated(lists: readonly Term[]): Term {
  if (lists.every((list) => list.kind === 'items'))
    return { kind: 'items', items: lists.flatMap((list) => (list.kind === 'items' ? list.items : [])) };
  const filled = lists.filter((list) => !(list.kind === 'items' && list.items.length === 0)).map(listOf);
  const of = commonShape(filled.map((list) => list.of));
  const whole = joined(
    filled.map((list) => sql`CAST(${list.at} AS ${sqlType(of)}[])`),
    ', ',
  );
  // list_concat leaves out a list that is null; FEEL has no result for it.
  const nulls = filled.filter((list) => list.nullable).map((list) => sql`${list.at} IS NULL`);
  const at = sql`list_concat(${whole})`;
  const longest = filled.reduce((total, list) => total + list.longest, 0);
  const nullable = nulls.length > 0;
  return {
    kind: 'list',
    of,
    longest,
    nullable,
    at: nullable ? sql`CASE WHEN ${joined(nulls, ' OR ')} THEN NULL ELSE ${at} END` : at,
  };
}

/** The least or most of a list of the table. */
export function extremeOfList(term: ListTerm, name: 'min' | 'max', of: Translator, what: string): Term {
  const list = kept(term, of, what);
  if (!['number', 'date', 'months', 'days'].includes(list.of.kind))
    return refuse(`It takes the ${name} of what SQL orders differently.`, 'Use numbers or dates.');
  return termOf(list.of, unlessNull(list, sql`list_${name}(${list.at})`), true);
}
