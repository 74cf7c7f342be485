import type { Bound } from '../ir/node.js';
import { sqlType, termOf } from './columns.js';
import { isFalse, isTrue, truth } from './compare.js';
import { condition, connected } from './conditions.js';
import { firstOrLast, writtenPlace } from './first-or-last.js';
import { closed, sql, type Fragment } from './fragment.js';
import { isConstant } from './number.js';
import { refuse } from './refusal.js';
import { nothing, type ListTerm, type NumberTerm, type Term } from './term.js';
import type { Frame, Translate, Translator } from './translator.js';
import { listOf, valueOf, type Valued } from './values.js';

/** One name bound to the item of a list function. */
const bound = (place: number, item: Term, frame: Frame): Frame => new Map(frame).set(place, item);

/** What a list function makes of every item. */
const transformed = (list: Fragment, item: Fragment, body: Fragment): Fragment =>
  closed(sql`list_transform(${list}, lambda ${item}: ${body})`, item.text);

function oneList(bindings: readonly Bound[], frame: Frame, of: Translator): { place: number; source: Term } {
  const [binding, ...others] = bindings;
  if (!binding || others.length > 0)
    return refuse('It runs over several lists at once.', 'Run over one list.');
  return { place: binding.index, source: of.term(binding.source, frame) };
}

/** A list of what is made of every item of another. */
function mapped(list: ListTerm, of: Translator, make: (item: Term) => Valued): ListTerm {
  return of.each((item) => {
    const { shape, at, nullable } = make(termOf(list.of, item, !list.full));
    const { kind, longest } = list;
    return {
      kind,
      of: shape,
      longest,
      nullable: list.nullable,
      full: !nullable,
      at: transformed(list.at, item, at),
    };
  });
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
  return mapped(listOf(source), of, (item) => {
    const body = of.term(node.body, bound(place, item, frame));
    return body.kind === 'null' ? refuse('It makes a list of nulls.', 'Leave it out.') : valueOf(body);
  });
};

/** The entry of this name of every context in a list of the table. */
export function projected(list: ListTerm, name: string, of: Translator): Term {
  return mapped(list, of, (item) => {
    const entry = item.kind === 'context' ? item.entries.get(name) : undefined;
    return entry ? valueOf(entry) : refuse(`Its items have no "${name}".`, 'Take an entry that they have.');
  });
}

/** `some` and `every`. */
export const quantified: Translate<'some' | 'every'> = (node, frame, of) => {
  const { place, source } = oneList(node.bindings, frame, of);
  if (source.kind === 'null') return nothing;
  const body = (item: Term): Term => of.term(node.body, bound(place, item, frame));
  if (source.kind === 'items') {
    const [connective, none] = node.op === 'some' ? (['or', isFalse] as const) : (['and', isTrue] as const);
    return source.items.map(body).reduce((a: Term, b) => connected(connective, a, b), none);
  }
  const truths = mapped(listOf(source), of, (item) => {
    const term = body(item);
    return term.kind === 'boolean'
      ? valueOf(term)
      : refuse('It wants a truth of every item.', 'Compare the item with something.');
  });
  const all = of.steps.keep(truths.at, of.textOf(node));
  const [deciding, other] = node.op === 'some' ? ['true', 'false'] : ['false', 'true'];
  const decided = sql`list_contains(${all}, ${deciding})`;
  const open = sql`len(${all}) > list_count(${all})`;
  const at = sql`CASE WHEN ${all} IS NULL THEN NULL WHEN ${decided} THEN ${deciding} WHEN ${open} THEN NULL ELSE ${other} END`;
  return truth(at, true);
};

/** `list[condition]` and `list[position]`. */
export const filtered: Translate<'filter'> = (node, frame, of) => {
  const picked = firstOrLast(node, frame, of);
  if (picked) return picked;
  const source = of.term(node.of, frame);
  const place = writtenPlace(node.condition);
  if (source.kind === 'null') return place === null ? { kind: 'items', items: [] } : nothing;
  if (source.kind === 'items' && place !== null)
    return (place === 0 ? undefined : source.items.at(place > 0 ? place - 1 : place)) ?? nothing;
  const list = listOf(source);
  return of.each((item) => {
    const inner = bound(node.item, termOf(list.of, item, !list.full), frame);
    const test = of.term(node.condition, inner);
    if (test.kind === 'number') return positioned(list, test);
    const kept = condition(node.condition, inner, of);
    const empty = sql`CAST([] AS ${sqlType(list.of)}[])`;
    const from = list.nullable ? sql`coalesce(${list.at}, ${empty})` : list.at;
    const only = kept.nullable ? sql`coalesce(${kept.at}, false)` : kept.at;
    const { kind, longest, full } = list;
    return {
      kind,
      of: list.of,
      longest,
      full,
      nullable: false,
      at: closed(sql`list_filter(${from}, lambda ${item}: ${only})`, item.text),
    };
  });
};

function positioned(list: ListTerm, place: NumberTerm): Term {
  if (isConstant(place) && place.least === 0n) return nothing;
  if (place.scale > 0 || place.over)
    return refuse('It takes a place that may have a fraction.', 'Take a whole place.');
  if (place.nullable)
    return refuse('It takes a place that may be null.', 'Take a place that is always known.');
  const at = isConstant(place) ? sql`${place.least}` : sql`CAST(${place.at} AS BIGINT)`;
  return termOf(list.of, sql`list_extract(${list.at}, ${at})`, true);
}
