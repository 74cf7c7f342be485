import type { FeelType } from '../ir/feel-type.js';
import { quoted, sql, type Fragment, text } from './fragment.js';
import { tenTo, WIDEST } from './number.js';
import { refuse } from './refusal.js';
import { nothing, type PlainTerm, type Shape, type Term } from './term.js';

/** How the numbers of a fact are kept: DECIMAL(width, scale), and for a list how many items it has at most. */
export interface ColumnType {
  readonly width: number;
  readonly scale: number;
  readonly longest?: number;
  /** Of a context or a list of contexts: the entries that are kept otherwise than the rest. */
  readonly fields?: { readonly [entry: string]: ColumnType };
}

/** Amounts below a thousand million, in cents. */
export const usualColumn: ColumnType = { width: 11, scale: 2 };
const USUAL_LIST = 100;

/** One column that the table must have. */
export interface Column {
  readonly name: string;
  /** As one declares it; of a context `STRUCT("entry" type, ...)`. */
  readonly type: string;
}

const names: { readonly [kind: string]: string } = { boolean: 'BOOLEAN', string: 'VARCHAR', date: 'DATE' };

/** Refuses entries that a STRUCT cannot have side by side: SQL tells names apart without regard to capitals. */
export function nameable(names: readonly string[]): void {
  if (names.length === 0) refuse('It has a context without entries.', 'Give it an entry.');
  if (names.includes('')) refuse('It has an entry without a name.', 'Name every entry.');
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    refuse('It has entries whose names differ in capitals only.', 'Give them other names.');
}

function shapeOf(type: FeelType, declared: ColumnType, name: string): Shape {
  const { width, scale } = declared;
  if (type.kind === 'number') {
    if (!(width >= 1 && width <= WIDEST && scale >= 0 && scale <= width))
      refuse(`The column of "${name}" is DECIMAL(${width},${scale}).`, 'Declare a width of 1 to 38.');
    const far = tenTo(width) - 1n;
    return { kind: 'number', width, scale, least: -far, most: far };
  }
  if (type.kind === 'boolean' || type.kind === 'string' || type.kind === 'date') return { kind: type.kind };
  if (type.kind === 'context' && type.entries.size > 0) {
    nameable([...type.entries.keys()]);
    const entries = [...type.entries].map(
      ([entry, of]) =>
        [entry, shapeOf(of, declared.fields?.[entry] ?? declared, `${name}.${entry}`)] as const,
    );
    return { kind: 'context', entries: new Map(entries) };
  }
  return refuse(
    `The fact "${name}" is of type ${type.kind}, for which there is no column.`,
    'Give it the type number, boolean, string, date, a context of these, or a list of these.',
  );
}

/** The type of SQL that holds values of a shape. */
export function sqlType(shape: Shape): string {
  if (shape.kind === 'number') return `DECIMAL(${shape.width},${shape.scale})`;
  if (shape.kind !== 'context') return names[shape.kind] ?? 'BIGINT';
  const entries = [...shape.entries].map(([name, each]) => `${quoted(name)} ${sqlType(each)}`);
  return `STRUCT(${entries.join(', ')})`;
}

/** A value of a shape. */
export function termOf(shape: Shape, at: Fragment, nullable: boolean): Exclude<Term, { kind: 'null' }> {
  if (shape.kind === 'number') return { ...shape, at, nullable, over: null };
  if (shape.kind !== 'context') return { kind: shape.kind, at, nullable };
  const entries = [...shape.entries].map(
    ([name, each]) => [name, termOf(each, sql`struct_extract(${at}, ${text(name)})`, true)] as const,
  );
  const absent: PlainTerm = { kind: 'boolean', at: sql`(${at} IS NULL)`, nullable: false };
  return { kind: 'context', entries: new Map(entries), ...(nullable ? { absent } : {}) };
}

/** The column of a fact, and what reading it is. */
export function factColumn(
  name: string,
  type: FeelType,
  declared: ColumnType,
): { readonly column: Column; readonly term: Term } {
  const at = sql`${quoted(name)}`;
  if (type.kind === 'null') return { column: { name, type: 'BOOLEAN' }, term: nothing };
  if (type.kind !== 'list') {
    const shape = shapeOf(type, declared, name);
    return { column: { name, type: sqlType(shape) }, term: termOf(shape, at, true) };
  }
  const of = shapeOf(type.of, declared, name);
  const longest = declared.longest ?? USUAL_LIST;
  return {
    column: { name, type: `${sqlType(of)}[]` },
    term: { kind: 'list', at, of, longest, nullable: true, full: false },
  };
}

/** Reads a column, stopping the query when it is of another type than declared or has too long a list. */
export function checkedColumn({ name, type }: Column, term: Term): string {
  const column = quoted(name);
  const wrong = text(`The column ${column} is not of type ${type}.`);
  // How typeof() quotes the entries of a context is up to DuckDB.
  const named = type.startsWith('STRUCT') ? `typeof(CAST(NULL AS ${type}))` : text(type);
  const read = `CASE WHEN typeof(${column}) = ${named} THEN ${column} ELSE error(${wrong}) END`;
  if (term.kind !== 'list') return `${read} AS ${column}`;
  const long = text(`A list of ${column} has more than ${term.longest} items.`);
  return `CASE WHEN len(${column}) > ${term.longest} THEN error(${long}) ELSE ${read} END AS ${column}`;
}
