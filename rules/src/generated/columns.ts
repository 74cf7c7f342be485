import { CodedError, decimal, isDecimal, multiply, shortened } from '@eenloket/kit';
import { outputSlots, STEPS } from '../decider.js';
import type { DecisionModel } from '../decision-model.js';
import { FACT_SCALE } from '../fixed/plan.js';
import { planModel } from '../fixed/plan-model.js';
import type { Values } from '../fixed/values.js';
import { CalendarDate, fromDays, toDays } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';
import { compileColumns, generate } from './generate.js';
import { NOTHING, type Columns } from './column.js';
import { writeColumns } from './write-columns.js';

/** What is decided, for the rows from `from` to before `to`. */
export interface ColumnsQuery {
  readonly facts: Columns;
  /** Facts that are the same for all rows. */
  readonly same?: Values;
  /** Where the outcomes go, a column for each output. */
  readonly outcomes: Columns;
  readonly from: number;
  readonly to: number;
}

/** Decides about many at once; gives how many rows took the general way. Throws as `decide` does, and `rules.notInColumn`. */
export type DecideColumns = (query: ColumnsQuery) => number;

const UNITS = decimal(10 ** FACT_SCALE);

/** A fact of a row as a value. */
function read(kind: string, cell: number | undefined): Value {
  if (cell === undefined || cell === NOTHING) return null;
  if (kind === 'boolean') return cell === 1;
  return kind === 'date' ? fromDays(cell) : shortened(cell, -FACT_SCALE);
}

/** An outcome as it stands in a column; NaN when it cannot. */
function cellOf(value: Value | undefined): number {
  if (value === null) return NOTHING;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CalendarDate) return toDays(value);
  const units = isDecimal(value) ? multiply(value, UNITS) : NaN;
  return typeof units === 'number' && Math.abs(units) < -NOTHING ? units : NaN;
}

const notInColumn = (output: string, row: number): CodedError<'rules.notInColumn'> =>
  new CodedError(
    'rules.notInColumn',
    `The outcome "${output}" of row ${row} does not fit a column: only truths, dates, and numbers below 21,474,836.48 of at most two decimals do. Decide about this row by itself.`,
  );

/**
 * A model over columns, for some of its decisions (all when none are named): `columns` are the facts that differ by row. Where
 * a plan in fixed point holds nothing is made for a row; any other row is decided as by `generate`. Throws as that does.
 */
export function generateColumns(
  model: DecisionModel,
  columns: readonly string[],
  outputs: readonly string[] = [...model.decisions.keys()],
): DecideColumns {
  const plan = planModel(model, outputSlots(model, outputs));
  const source = plan && writeColumns(plan, columns);
  const quick = source === null ? null : compileColumns(source);
  const { decide } = generate(model, outputs);
  const kinds = new Map(
    model.slots.flatMap((slot) => (slot.kind === 'fact' ? [[slot.name, slot.type.kind]] : [])),
  );
  const decideRow = ({ facts, same = {}, outcomes }: ColumnsQuery, row: number): void => {
    const values: Record<string, Value | undefined> = { ...same };
    for (const name of columns) values[name] = read(kinds.get(name) ?? '', facts[name]?.[row]);
    const found = decide(values);
    for (const output of outputs) {
      const cell = cellOf(found[output]);
      if (Number.isNaN(cell)) throw notInColumn(output, row);
      const column = outcomes[output];
      if (column) column[row] = cell;
    }
  };
  return (query) => {
    const { facts, same = {}, outcomes, from, to } = query;
    const left = quick?.(facts, outcomes, same, from, to, STEPS);
    const rows = left ?? Array.from({ length: to - from }, (_, i) => from + i);
    for (const row of rows) decideRow(query, row);
    return rows.length;
  };
}
