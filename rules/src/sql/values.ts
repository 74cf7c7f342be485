import { nameable, sqlType } from './columns.js';
import { caseOf, joined, sql, text, type Fragment } from './fragment.js';
import { unitsAt, WIDEST } from './number.js';
import { refuse } from './refusal.js';
import type { ContextTerm, ListTerm, NumberTerm, Shape, Term } from './term.js';

type Numbers = Extract<Shape, { kind: 'number' }>;
type Contexts = Extract<Shape, { kind: 'context' }>;

function commonNumber(a: Numbers, b: Numbers): Shape {
  const scale = Math.max(a.scale, b.scale);
  const width = Math.max(a.width - a.scale, b.width - b.scale) + scale;
  if (width > WIDEST) refuse('Its numbers have no DECIMAL in common.', 'Round them first.');
  const [x, y] = [unitsAt(a as NumberTerm, scale), unitsAt(b as NumberTerm, scale)];
  const least = x.least < y.least ? x.least : y.least;
  const most = x.most > y.most ? x.most : y.most;
  return { kind: 'number', width, scale, least, most };
}

function commonContext(a: Contexts, b: Contexts): Shape {
  const names = [...a.entries.keys()];
  if (b.entries.size !== names.length || !names.every((name) => b.entries.has(name)))
    return refuse('It gives contexts with other entries.', 'Give every context the same entries.');
  const entries = names.map((name) => {
    const both = [a.entries.get(name), b.entries.get(name)].filter((each) => each !== undefined);
    return [name, commonShape(both)] as const;
  });
  return { kind: 'context', entries: new Map(entries) };
}

/** One shape that holds values of all. */
export function commonShape(shapes: readonly Shape[]): Shape {
  const [first = { kind: 'boolean' } as Shape, ...rest] = shapes;
  return rest.reduce((a, b): Shape => {
    if (a.kind === 'number' && b.kind === 'number') return commonNumber(a, b);
    if (a.kind === 'context' && b.kind === 'context') return commonContext(a, b);
    return a.kind === b.kind ? a : refuse(`It gives a ${a.kind} or a ${b.kind}.`, 'Give values of one kind.');
  }, first);
}

/** A value that SQL has a type for. */
export interface Valued {
  readonly shape: Shape;
  readonly at: Fragment;
  readonly nullable: boolean;
}

/** A context as a STRUCT. */
function structOf({ entries, absent }: ContextTerm): Valued {
  nameable([...entries.keys()]);
  const all = [...entries].map(([name, each]) => [name, valueOf(each)] as const);
  const pairs = all.map(([name, { at, shape }]) => sql`${text(name)}: CAST(${at} AS ${sqlType(shape)})`);
  const made = sql`{${joined(pairs, ', ')}}`;
  return {
    shape: { kind: 'context', entries: new Map(all.map(([name, { shape }]) => [name, shape])) },
    at: absent ? caseOf([absent.at], [sql`NULL`, made]) : made,
    nullable: absent !== undefined,
  };
}

/** What can be an item of a list or an entry of a context in SQL: with nothing left to be divided. */
export function valueOf(term: Term): Valued {
  if (term.kind === 'context') return structOf(term);
  if (!('at' in term) || term.kind === 'list')
    return refuse(
      'It has a list of what is no plain value.',
      'Make it a list of numbers, texts, dates, truths or contexts of these.',
    );
  if (term.kind === 'number' && term.over)
    return refuse('It makes a list of quotients that are not rounded.', 'Round each item.');
  return { shape: term, at: term.at, nullable: term.nullable };
}

/** A list whose items are written out, as a list of SQL. */
export function listOf(term: Term): ListTerm {
  if (term.kind === 'list') return term;
  if (term.kind !== 'items') return refuse('It is not a list.', 'Write it in brackets.');
  const items = term.items.map((item) => (item.kind === 'null' ? null : valueOf(item)));
  const values = items.filter((item) => item !== null);
  const of = commonShape(values.map(({ shape }) => shape));
  const each = items.map((item) => item?.at ?? sql`NULL`);
  const at = sql`CAST([${joined(each, ', ')}] AS ${sqlType(of)}[])`;
  const full = items.every((item) => item !== null && !item.nullable);
  return { kind: 'list', at, of, longest: items.length, nullable: false, full };
}
