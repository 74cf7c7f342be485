import { sqlType, termOf } from './columns.js';
import { choose } from './choose.js';
import { equal, truth } from './compare.js';
import { closed, sql, joined, type Fragment } from './fragment.js';
import { digitsOf, furthest, literal, made, WIDEST } from './number.js';
import { plus } from './quotient.js';
import { refuse } from './refusal.js';
import { nothing, type ListTerm, type NumberTerm, type Term } from './term.js';
import type { Translator } from './translator.js';
import { commonShape, listOf } from './values.js';

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

/** Gives null, as FEEL does, when an item is null or there is none; DuckDB is slow at lists, so an empty one is not asked. */
function unlessNull(list: ListTerm, at: Fragment): Fragment {
  const some = sql`len(${list.at}) > 0`;
  const whole = list.full ? some : sql`${some} AND len(${list.at}) = list_count(${list.at})`;
  return sql`CASE WHEN ${whole} THEN ${at} END`;
}

/** The sum of a list; null of an empty one, or where an item is none. */
export function sumOfList(term: Term, of: Translator, what: string): Term {
  if (term.kind === 'null') return nothing;
  if (term.kind === 'items') return sumOfItems(term.items);
  if (term.kind === 'list' && term.pieces) return sumOfPieces(term.pieces, of, what);
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

/** The sum of several lists, of which one has items whatever the row. */
function sumOfPieces(pieces: readonly Term[], of: Translator, what: string): Term {
  const sums = pieces.map((piece) => {
    if (piece.kind !== 'list') return sumOfList(piece, of, what);
    const list = kept(piece, of, what);
    const none = truth(sql`(len(${list.at}) = 0)`, list.nullable);
    return choose([{ when: [none], term: literal(0n) }], sumOfList(list, of, what));
  });
  return sumOfItems(sums);
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
    full: filled.every((list) => list.full),
    ...(lists.some((list) => list.kind === 'items' && list.items.length > 0)
      ? { pieces: lists.filter((list) => !(list.kind === 'items' && list.items.length === 0)) }
      : {}),
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

/** `index of`: the places of a value in a list, from 1. */
export function placesOf(term: Term, wanted: Term, of: Translator, what: string): Term {
  if (term.kind === 'null') return nothing;
  const list = kept(listOf(term), of, what);
  const width = digitsOf(BigInt(list.longest));
  const most = BigInt(list.longest);
  const at = of.each((place) => {
    const item = termOf(list.of, sql`list_extract(${list.at}, ${place})`, !list.full);
    const same = equal(item, wanted, what);
    const found = same.kind === 'boolean' ? same.at : sql`false`;
    return closed(
      sql`list_filter(generate_series(1, len(${list.at})), lambda ${place}: ${found})`,
      place.text,
    );
  });
  return {
    kind: 'list',
    at: sql`CAST(${at} AS DECIMAL(${width},0)[])`,
    of: { kind: 'number', width, scale: 0, least: 1n, most },
    longest: list.longest,
    nullable: list.nullable,
    full: true,
  };
}
