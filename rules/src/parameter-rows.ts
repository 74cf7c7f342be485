import { fromText } from '@eenloket/kit';
import type { Context, Value } from './value/value.js';

const NAME = /^[a-z][A-Za-z0-9]*$/;

const cells = (line: string): string[] => line.trim().split(/\s+/);

/** One row by column; null when a cell is missing, too many or no exact decimal. */
function readRow(columns: readonly string[], line: string): Context | null {
  const numbers = cells(line).map((cell) => fromText(cell));
  if (numbers.length !== columns.length) return null;
  const row = new Map<string, Value>();
  for (const [index, number] of numbers.entries()) {
    if (!number.ok) return null;
    row.set(columns[index] ?? '', number.value);
  }
  return row;
}

/**
 * A published table of figures, as a list of contexts in the order of the text: the first line names the columns, each
 * further line has one exact decimal per column, apart by spaces. Null when the text is no such table or has no rows.
 */
export function readRows(text: string): readonly Context[] | null {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = cells(head);
  if (lines.length === 0 || columns.some((name) => !NAME.test(name))) return null;
  if (new Set(columns).size !== columns.length) return null;
  const rows = lines.map((line) => readRow(columns, line));
  return rows.every((row) => row !== null) ? rows : null;
}
