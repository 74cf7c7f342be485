import { joined, quoted, sql, type Fragment } from './fragment.js';
import { checkedColumn, type Column } from './columns.js';
import type { NumberTerm, Term } from './term.js';

/** What costs nothing to repeat: a column or a constant. */
const PLAIN = /^("[^"]*"|true|false|NULL|-?\d+|DATE '[^']*'|'[^']*'|CAST\(-?[\d.]+ AS DECIMAL\(\d+,\d+\)\))$/;

const isPlain = ({ text }: Fragment): boolean => PLAIN.test(text);

/**
 * The query as it grows: step 0 reads the table, every further step adds columns to the one before. What several expressions
 * use is a column, so that it is computed once.
 */
export class Steps {
  private readonly columns = new Map<string, { readonly column: Column; readonly term: Term }>();
  private readonly steps: { readonly name: string; readonly text: string }[][] = [];
  private readonly ready = new Map<string, Fragment>();
  private readonly names = new Set<string>();

  /** Reads a column of the table. */
  read(column: Column, term: Term): void {
    this.columns.set(column.name, { column, term });
    this.names.add(column.name);
  }

  /** The columns that the table must have. */
  get table(): readonly Column[] {
    return [...this.columns.values()].map(({ column }) => column);
  }

  private free(wanted: string): string {
    for (let i = 1; ; i += 1) {
      const name = i === 1 ? wanted : `${wanted} ${i}`;
      if (!this.names.has(name)) return name;
    }
  }

  /** A piece as a column of the next step; itself when it is one already or cannot be one. */
  keep(at: Fragment, wanted: string): Fragment {
    const done = this.ready.get(at.text);
    if (done) return done;
    if (at.free.length > 0 || isPlain(at)) return at;
    const name = this.free(wanted);
    this.names.add(name);
    (this.steps[at.depth] ??= []).push({ name, text: at.text });
    const column = { ...sql`${quoted(name)}`, depth: at.depth + 1 };
    this.ready.set(at.text, column);
    return column;
  }

  /** The column that holds an expression already; the expression itself when none does. */
  reuse<T extends Term>(term: T): T {
    const column = 'at' in term ? this.ready.get(term.at.text) : undefined;
    return column ? { ...term, at: column } : term;
  }

  /** A term whose parts are columns. */
  hold(term: Term, wanted: string): Term {
    if (term.kind === 'number') return this.holdNumber(term, wanted);
    if (term.kind === 'context') {
      const entries = [...term.entries].map(
        ([name, each]) => [name, this.hold(each, `${wanted}.${name}`)] as const,
      );
      const { absent } = term;
      const held = absent && { absent: { ...absent, at: this.keep(absent.at, `${wanted} is null`) } };
      return { kind: 'context', entries: new Map(entries), ...held };
    }
    if (term.kind === 'items')
      return { kind: 'items', items: term.items.map((each, i) => this.hold(each, `${wanted}[${i + 1}]`)) };
    return 'at' in term ? { ...term, at: this.keep(term.at, wanted) } : term;
  }

  private holdNumber(term: NumberTerm, wanted: string): NumberTerm {
    const at = this.keep(term.at, wanted);
    const options = term.options?.of === term.at ? { options: { ...term.options, of: at } } : {};
    if (!term.over) return { ...term, ...options, at };
    const by = this.holdNumber(term.over.by, `${wanted} divided by`);
    const exact = term.over.exact && this.keep(term.over.exact, `${wanted} is exact`);
    return { ...term, at, over: { ...term.over, by, exact } };
  }

  /** The query that gives these columns, those of the table to `keep` among them. */
  query(table: string, keep: readonly string[], outputs: readonly Fragment[]): string {
    const read = [...this.columns.values()].map(({ column, term }) => checkedColumn(column, term));
    const first = [...keep.filter((name) => !this.columns.has(name)).map(quoted), ...read];
    const from = sql`${quoted(table)}`.text;
    const reading = `"step 0" AS NOT MATERIALIZED (SELECT ${first.join(',\n    ') || '1 AS nothing'}\n  FROM ${from})`;
    const later = this.steps.map((step = [], i) => {
      const added = step.map(({ name, text }) => `,\n    ${text} AS ${quoted(name)}`).join('');
      return `"step ${i + 1}" AS NOT MATERIALIZED (SELECT *${added}\n  FROM "step ${i}")`;
    });
    const chosen = joined(outputs, ',\n  ').text;
    return `WITH ${[reading, ...later].join(',\n')}\nSELECT ${chosen}\nFROM "step ${this.steps.length}"`;
  }
}
