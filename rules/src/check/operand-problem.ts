import type { CompareOperator } from '../feel/ast.js';
import { anyType, type FeelType } from '../ir/feel-type.js';
import { comparable, isOpen } from './may-be.js';
import { typeName } from './type-name.js';

const orderless = ['boolean', 'list', 'context', 'function', 'range'];

const hint = (a: FeelType, b: FeelType): string => {
  const kinds = [a.kind, b.kind];
  if (kinds.includes('string') && kinds.includes('number')) return 'Turn one with number() or string().';
  if (kinds.includes('string') && kinds.includes('date')) return 'Turn the text into a date with date().';
  if (kinds.includes('date') && kinds.includes('dateTime')) return 'Take the date of it with date().';
  return a.kind === b.kind ? 'Correct the value.' : 'Use two values of one type.';
};

/** What is wrong with arithmetic on two types when nothing can come of it (`result` is any type); null when nothing is sure. */
export function arithmeticProblem(
  operator: string,
  left: FeelType,
  right: FeelType,
  result: FeelType,
): string | null {
  if (!isOpen(result) || isOpen(left) || isOpen(right)) return null;
  return `"${operator}" has no meaning for ${typeName(left)} and ${typeName(right)}. ${hint(left, right)}`;
}

/** What is wrong with `-` before a value; null when nothing is sure. */
export function negationProblem(of: FeelType): string | null {
  if (isOpen(of) || ['number', 'days', 'months'].includes(of.kind)) return null;
  return `"-" has no meaning for ${typeName(of)}. Only numbers and durations have an opposite.`;
}

/** What is wrong with holding two types against each other; null when nothing is sure. */
export function comparisonProblem(operator: CompareOperator, left: FeelType, right: FeelType): string | null {
  if (operator !== '=' && operator !== '!=') {
    const without = [left, right].find(({ kind }) => orderless.includes(kind));
    if (without) return `"${operator}" has no meaning for ${typeName(without)}. Only ordered values have it.`;
    if (isOpen(left) || isOpen(right) || left.kind === right.kind) return null;
  }
  if (comparable(left, right)) return null;
  return `${typeName(left)} is never "${operator}" ${typeName(right)}. ${hint(left, right)}`;
}

/** What a test value holds: the type of the value itself, of what lies in a range, or of the items of a list. */
function heldBy(test: FeelType): FeelType {
  if (test.kind === 'list') return test.of.kind === 'range' ? test.of.of : test.of;
  return test.kind === 'range' ? test.of : test;
}

/** What is wrong with a cell or `in` that no value of this type can match; null when nothing is sure. */
export function matchProblem(value: FeelType, test: FeelType): string | null {
  if (comparable(value, test) || comparable(value, heldBy(test))) return null;
  const held = heldBy(test);
  return `${typeName(value)} never matches ${typeName(held)}. ${hint(value, held)}`;
}

/** What is wrong with a value that stands where a truth is wanted; null when nothing is sure. */
export function truthProblem(where: string, type: FeelType): string | null {
  if (isOpen(type) || type.kind === 'boolean') return null;
  return `${where} must be true or false, and this is ${typeName(type)}. Write a comparison.`;
}

/** What is wrong with the condition of a filter, which may also be a position; null when nothing is sure. */
export const filterProblem = (type: FeelType): string | null =>
  type.kind === 'number' ? null : truthProblem('The condition of a filter', type);

/** The type of a value with only these texts, out of the constants that are allowed; any type when they are not all texts. */
export const enumeration = (values: readonly unknown[]): FeelType =>
  values.length > 0 && values.every((value) => typeof value === 'string')
    ? { kind: 'string', values: values as readonly string[] }
    : anyType;
