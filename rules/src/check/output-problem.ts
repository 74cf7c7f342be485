import type { FeelType } from '../ir/feel-type.js';
import type { Node } from '../ir/node.js';
import { equalOf } from '../value/compare.js';
import type { Value } from '../value/value.js';
import { valueText } from '../value/value-text.js';
import { mayBe } from './may-be.js';
import { typeName } from './type-name.js';

const written = (value: Value): string => (typeof value === 'string' ? `"${value}"` : valueText(value));

/** What is wrong with the output of a rule: not of the column's type, or a literal outside its allowed values. Null when nothing is sure. */
export function outputProblem(cell: Node, type: FeelType, allowed: readonly Value[]): string | null {
  if (!mayBe(cell.type, type))
    return `This cell gives ${typeName(cell.type)}, and its column ${typeName(type)}. Correct the cell, or the type of the column.`;
  if (cell.op !== 'constant' || cell.value === null || allowed.length === 0) return null;
  const { value } = cell;
  if (allowed.some((each) => each === null || equalOf(each, value) === true)) return null;
  return `${written(value)} is not among the outputs that the column allows. It allows ${allowed.map(written).join(', ')}.`;
}
