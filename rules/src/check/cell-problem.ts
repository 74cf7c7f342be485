import { compile } from '../closures/compile.js';
import type { InputColumn } from '../ir/lower-literal.js';
import type { Node } from '../ir/node.js';
import { cellCuts } from './cell-cuts.js';
import { holds } from './fixed-value.js';
import { pieces } from './pieces.js';

/** What is wrong with a cell that takes nothing of what its column allows; null when nothing is sure. */
export function cellProblem(cell: Node, { index, source, domain }: InputColumn): string | null {
  const [cuts, bounds] = [cellCuts(cell, [index]), domain && cellCuts(domain, [index])];
  const values = cuts && bounds && pieces([...cuts, ...bounds], source.type);
  if (!values || !domain) return null;
  const [takes, allows] = [compile(cell), compile(domain)];
  if (values.some((value) => holds(takes, index, value) && holds(allows, index, value))) return null;
  return 'This cell takes no value that its column allows. Correct the cell, or the input values of the column.';
}
