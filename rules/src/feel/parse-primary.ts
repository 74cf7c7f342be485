import { fromText } from '@eenloket/kit';
import type { Ast, Parameter } from './ast.js';
import type { Cursor } from './cursor.js';
import { atOperator, comparisonTest } from './parse-tests.js';
import { parseType } from './parse-type.js';

function closing(cursor: Cursor): boolean {
  if (cursor.takeIf(']')) return true;
  if (cursor.takeIf(')') || cursor.takeIf('[')) return false;
  return cursor.unexpected('a range ends with ], ) or [; check brackets, commas and operators.');
}

/** The rest of a range after its first bound and `..`. A bracket `[` may close it or begin a filter: what reads on is meant. */
function rangeFrom(cursor: Cursor, low: Ast, lowIncluded: boolean, at: number): Ast {
  const filtered = cursor.attempt((): Ast => {
    const high = cursor.grammar.operand(cursor);
    return { kind: 'range', low, lowIncluded, high, highIncluded: closing(cursor), at };
  });
  if (filtered) return filtered;
  const high = primary(cursor);
  return { kind: 'range', low, lowIncluded, high, highIncluded: closing(cursor), at };
}

function listOrRange(cursor: Cursor): Ast {
  const at = cursor.take().from;
  if (cursor.takeIf(']')) return { kind: 'list', items: [], at };
  const first = listItem(cursor);
  if (cursor.takeIf('..')) return rangeFrom(cursor, first, true, at);
  const items = [first];
  while (cursor.takeIf(',')) items.push(listItem(cursor));
  cursor.expect(']');
  return { kind: 'list', items, at };
}

const listItem = (cursor: Cursor): Ast =>
  atOperator(cursor) ? comparisonTest(cursor) : cursor.grammar.expression(cursor);

function parenthesised(cursor: Cursor): Ast {
  const at = cursor.take().from;
  const inner = listItem(cursor);
  if (cursor.takeIf('..')) return rangeFrom(cursor, inner, false, at);
  cursor.expect(')');
  return inner;
}

function openRange(cursor: Cursor): Ast {
  const at = cursor.take().from;
  const low = cursor.grammar.operand(cursor);
  cursor.expect('..');
  return rangeFrom(cursor, low, false, at);
}

function context(cursor: Cursor): Ast {
  const at = cursor.take().from;
  const entries: { name: string; value: Ast }[] = [];
  while (!cursor.at('}')) {
    const from = cursor.peek().from;
    const name = cursor.declaredName(':', '}');
    cursor.expect(':');
    if (entries.some((other) => other.name === name))
      cursor.refuse(`The entry "${name}" is there twice; rename one.`, from);
    entries.push({ name, value: cursor.grammar.expression(cursor) });
    if (!cursor.takeIf(',')) break;
  }
  cursor.expect('}');
  return { kind: 'context', entries, at };
}

function parameters(cursor: Cursor): Parameter[] {
  const found: Parameter[] = [];
  cursor.expect('(');
  while (!cursor.at(')')) {
    const name = cursor.declaredName(':', ',', ')');
    found.push({ name, type: cursor.takeIf(':') ? parseType(cursor) : null });
    if (!cursor.takeIf(',')) break;
  }
  cursor.expect(')');
  return found;
}

function functionDefinition(cursor: Cursor): Ast {
  const at = cursor.take().from;
  const formal = parameters(cursor);
  if (cursor.takeIf('external'))
    return { kind: 'external', parameters: formal, mapping: cursor.grammar.expression(cursor), at };
  return { kind: 'function', parameters: formal, body: cursor.grammar.expression(cursor), at };
}

function atLiteral(cursor: Cursor): Ast {
  const at = cursor.take().from;
  const text = cursor.take();
  if (text.kind !== 'string') cursor.refuse('After @ comes a text, as in @"2026-03-16".', at);
  return { kind: 'temporal', text: text.value, at };
}

function number(cursor: Cursor): Ast {
  const { value, from: at } = cursor.take();
  const read = fromText(value);
  return read.ok ? { kind: 'constant', value: read.value, at } : cursor.refuse(read.error.message, at);
}

const words: { readonly [word: string]: null | boolean } = { null: null, true: true, false: false };

function word(cursor: Cursor): Ast {
  const { from: at, value } = cursor.peek();
  if (!cursor.atKnownName()) {
    if (value === 'function') return functionDefinition(cursor);
    if (Object.hasOwn(words, value)) {
      cursor.take();
      return { kind: 'constant', value: words[value] ?? null, at };
    }
  }
  return { kind: 'name', name: cursor.name(), at };
}

const bySymbol: { readonly [symbol: string]: (cursor: Cursor) => Ast } = {
  '(': parenthesised,
  '[': listOrRange,
  ']': openRange,
  '{': context,
  '@': atLiteral,
  '?': (cursor) => ({ kind: 'input', at: cursor.take().from }),
};

/** Reads what stands by itself: a literal, a name, a list, range, context or function, or anything in parentheses. */
export function primary(cursor: Cursor): Ast {
  const { kind, value, from: at } = cursor.peek();
  if (kind === 'number') return number(cursor);
  if (kind === 'string') return { kind: 'constant', value: cursor.take().value, at };
  if (kind === 'name') return word(cursor);
  const reader = kind === 'symbol' && Object.hasOwn(bySymbol, value) ? bySymbol[value] : undefined;
  return reader ? reader(cursor) : cursor.unexpected();
}
