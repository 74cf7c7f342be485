import type { Ast, CompareOperator } from './ast.js';
import type { Cursor } from './cursor.js';

const operators = ['<=', '>=', '!=', '<', '>', '='];

/** Whether an operator of comparison is next. */
export const atOperator = (cursor: Cursor): boolean => operators.some((operator) => cursor.at(operator));

/** Reads a comparison without its left side: `< 5`. */
export function comparisonTest(cursor: Cursor): Ast {
  const { from, value } = cursor.take();
  return {
    kind: 'test',
    operator: value as CompareOperator,
    operand: cursor.grammar.operand(cursor),
    at: from,
  };
}

/** Reads one positive unary test: a comparison without its left side, or an expression (DMN 1.5, rule 7). */
export const positiveTest = (cursor: Cursor): Ast =>
  atOperator(cursor) ? comparisonTest(cursor) : cursor.grammar.expression(cursor);

/** Reads tests separated by commas. */
export function positiveTests(cursor: Cursor): Ast[] {
  const tests = [positiveTest(cursor)];
  while (cursor.takeIf(',')) tests.push(positiveTest(cursor));
  return tests;
}

/** Reads the tests of a cell: `-`, tests, or `not(tests)` (DMN 1.5, rules 15 to 17). */
export function unaryTests(cursor: Cursor): Ast {
  const at = cursor.peek().from;
  if (cursor.at('-') && cursor.peek(1).kind === 'end') {
    cursor.take();
    return { kind: 'anything', at };
  }
  const negated = cursor.attempt((): Ast => {
    cursor.expect('not');
    cursor.expect('(');
    const tests = positiveTests(cursor);
    cursor.expect(')');
    if (cursor.peek().kind !== 'end') cursor.unexpected();
    return { kind: 'tests', tests, negated: true, at };
  });
  return negated ?? { kind: 'tests', tests: positiveTests(cursor), negated: false, at };
}

/** Reads what follows `in`: tests in parentheses, or one test (DMN 1.5, rule 49c). */
export function inTests(cursor: Cursor): Ast[] {
  const listed = cursor.attempt(() => {
    cursor.expect('(');
    const tests = positiveTests(cursor);
    cursor.expect(')');
    return tests;
  });
  if (listed) return listed;
  return [atOperator(cursor) ? comparisonTest(cursor) : cursor.grammar.operand(cursor)];
}
