import type { ArithmeticOperator, Ast, Binding, CompareOperator } from './ast.js';
import type { Cursor, Grammar } from './cursor.js';
import { primary } from './parse-primary.js';
import { atOperator, inTests } from './parse-tests.js';
import { parseType } from './parse-type.js';

/** Whether arguments by name begin here: words up to a colon. */
function atArgumentName(cursor: Cursor): boolean {
  for (let ahead = 0; ahead < 20; ahead += 1) {
    if (cursor.at(':', ahead)) return ahead > 0;
    const { kind, value } = cursor.peek(ahead);
    if (kind !== 'name' && !(ahead > 0 && ['-', '+', '*', '/', "'", '.'].includes(value))) return false;
  }
  return false;
}

function call(cursor: Cursor, callee: Ast): Ast {
  cursor.take();
  const args: Ast[] = [];
  const names: string[] = [];
  const byName = atArgumentName(cursor);
  while (!cursor.at(')')) {
    if (byName) {
      names.push(cursor.declaredName(':'));
      cursor.expect(':');
    }
    args.push(cursor.grammar.expression(cursor));
    if (!cursor.takeIf(',')) break;
  }
  cursor.expect(')');
  return { kind: 'call', callee, args, names: byName ? names : null, at: callee.at };
}

function filter(cursor: Cursor, of: Ast): Ast {
  cursor.take();
  const condition = cursor.grammar.expression(cursor);
  cursor.expect(']');
  return { kind: 'filter', of, condition, at: of.at };
}

/** A path, filter or call: what follows a value directly. */
function postfix(cursor: Cursor): Ast {
  let value = primary(cursor);
  for (;;) {
    const of = value;
    if (cursor.at('.')) {
      cursor.take();
      value = { kind: 'path', of, name: cursor.name(), at: of.at };
    } else if (cursor.at('[')) value = filter(cursor, of);
    else if (cursor.at('(')) value = call(cursor, of);
    else return value;
    cursor.link();
  }
}

function unary(cursor: Cursor): Ast {
  if (!cursor.at('-')) return postfix(cursor);
  const at = cursor.take().from;
  return { kind: 'negate', of: cursor.nested(() => unary(cursor)), at };
}

function typed(cursor: Cursor): Ast {
  let of = unary(cursor);
  while (cursor.at('instance') && cursor.at('of', 1)) {
    cursor.take();
    cursor.take();
    of = { kind: 'instanceOf', of, type: parseType(cursor), at: of.at };
    cursor.link();
  }
  return of;
}

type Level = (cursor: Cursor) => Ast;

/** Operators of one strength, from left to right. */
const leftToRight =
  (operators: readonly ArithmeticOperator[], operand: Level): Level =>
  (cursor) => {
    let left = operand(cursor);
    for (;;) {
      const operator = operators.find((each) => cursor.at(each));
      if (!operator) return left;
      cursor.take();
      cursor.link();
      left = { kind: 'arithmetic', operator, left, right: operand(cursor), at: left.at };
    }
  };

const power = leftToRight(['**'], typed);
const product = leftToRight(['*', '/'], power);
const sum = leftToRight(['+', '-'], product);

function comparison(cursor: Cursor): Ast {
  let left = sum(cursor);
  for (;;) {
    const { at } = left;
    if (atOperator(cursor)) {
      const operator = cursor.take().value as CompareOperator;
      left = { kind: 'compare', operator, left, right: sum(cursor), at };
    } else if (cursor.takeIf('between')) {
      const low = sum(cursor);
      cursor.expect('and');
      left = { kind: 'between', value: left, low, high: sum(cursor), at };
    } else if (cursor.takeIf('in')) left = { kind: 'in', value: left, tests: inTests(cursor), at };
    else return left;
    cursor.link();
  }
}

const connected =
  (kind: 'and' | 'or', operand: Level): Level =>
  (cursor) => {
    let left = operand(cursor);
    while (cursor.takeIf(kind)) {
      cursor.link();
      left = { kind, left, right: operand(cursor), at: left.at };
    }
    return left;
  };

const disjunction = connected('or', connected('and', comparison));

function conditional(cursor: Cursor): Ast {
  const at = cursor.take().from;
  const condition = expression(cursor);
  cursor.expect('then');
  const then = expression(cursor);
  cursor.expect('else');
  return { kind: 'if', condition, then, otherwise: expression(cursor), at };
}

function bindings(cursor: Cursor): Binding[] {
  const found: Binding[] = [];
  do {
    const at = cursor.peek().from;
    const name = cursor.declaredName('in');
    cursor.expect('in');
    const low = expression(cursor);
    const source: Ast = cursor.takeIf('..') ? { kind: 'span', low, high: expression(cursor), at } : low;
    found.push({ name, source });
  } while (cursor.takeIf(','));
  return found;
}

function loop(cursor: Cursor, kind: 'for' | 'some' | 'every'): Ast {
  const at = cursor.take().from;
  const bound = bindings(cursor);
  cursor.expect(kind === 'for' ? 'return' : 'satisfies');
  return { kind, bindings: bound, body: expression(cursor), at };
}

function any(cursor: Cursor): Ast {
  if (cursor.atKnownName()) return disjunction(cursor);
  if (cursor.at('if')) return conditional(cursor);
  for (const kind of ['for', 'some', 'every'] as const) if (cursor.at(kind)) return loop(cursor, kind);
  return disjunction(cursor);
}

/** Reads any expression (DMN 1.5 section 10.3.1.2, rules 1 and 2). */
const expression: Level = (cursor) => cursor.nested(() => any(cursor));

/** How FEEL reads: whole expressions, and operands of comparisons. */
export const grammar: Grammar = { expression, operand: (cursor) => cursor.nested(() => sum(cursor)) };
