import { err, ok, type Result } from '@eenloket/kit';
import type { Ast, FeelProblem } from './ast.js';
import { Cursor, Refusal } from './cursor.js';
import { KnownNames } from './known-names.js';
import { grammar } from './parse-expression.js';
import { unaryTests } from './parse-tests.js';
import { tokensOf } from './tokens.js';

/** What a text is: one expression, or the unary tests of a decision table's cell. */
export type FeelForm = 'expression' | 'tests';

const LONGEST = 100_000;

function read(text: string, names: KnownNames, form: FeelForm): Ast {
  const cursor = new Cursor(text, tokensOf(text), names, grammar);
  const ast = form === 'tests' ? unaryTests(cursor) : grammar.expression(cursor);
  return cursor.peek().kind === 'end' ? ast : cursor.unexpected();
}

/**
 * Reads a FEEL text into the engine's own tree. `scope` lists names that are not plain identifiers (with spaces or signs),
 * `around` those that are known besides. Gives the first problem with its offset; texts over 100,000 characters and nesting
 * over 150 levels are refused.
 */
export function parseFeel(
  text: string,
  scope: readonly string[] = [],
  form: FeelForm = 'expression',
  around?: KnownNames,
): Result<Ast, FeelProblem> {
  if (text.trim() === '')
    return err({ message: 'The expression is empty; write null if nothing is meant.', at: 0 });
  if (text.length > LONGEST)
    return err({ message: `Longer than ${LONGEST} characters; split it.`, at: LONGEST });
  try {
    return ok(read(text, new KnownNames(scope, around), form));
  } catch (problem) {
    if (problem instanceof Refusal) return err(problem.problem);
    throw problem;
  }
}
