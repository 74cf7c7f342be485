import { unquote } from './unquote.js';

export type TokenKind = 'number' | 'string' | 'name' | 'at' | 'symbol' | 'wrong' | 'end';

/** One word of a FEEL text. `value` is the text itself, of a string its contents. */
export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const LETTER = String.raw`?_\p{L}\p{Nl}\u{10000}-\u{EFFFF}`;
/** White space and comments (DMN 1.5 section 10.3.1.2, rules 60 to 62). */
const SPACE = /(?:[\s\u0085\u180E\u200B-\u200D\u2060\uFEFF]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/uy;
/** One word: a number, a text, a name, a symbol, or a sign that may stand in a name (rules 27 to 38). */
const WORD = new RegExp(
  [
    String.raw`((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`("(?:[^"\\]|\\[^])*")`,
    String.raw`([${LETTER}][${LETTER}\p{N}\p{M}·\u203F\u2040]*)`,
    String.raw`(->|\.\.|\*\*|<=|>=|!=|[\-+*\/=<>()[\]{},:.'@])`,
    String.raw`(\p{Extended_Pictographic})`,
  ].join('|'),
  'uy',
);

function next(text: string, at: number): Token {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  if (!found) return { kind: 'wrong', value: text.slice(at, at + 1), from: at, to: at + 1 };
  const [whole, number, string, name, symbol] = found;
  const to = at + whole.length;
  if (number !== undefined) return { kind: 'number', value: whole, from: at, to };
  if (string !== undefined) return { kind: 'string', value: unquote(whole), from: at, to };
  if (name === '?' || symbol !== undefined) return { kind: 'symbol', value: whole, from: at, to };
  return { kind: 'name', value: whole, from: at, to };
}

function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return SPACE.test(text) ? SPACE.lastIndex : at;
}

/** All words of a FEEL text, comments left out, an `end` last. What is no word at all is a word of kind `wrong`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at = afterSpace(text, at);
    if (at >= text.length) break;
    const token = next(text, at);
    tokens.push(token);
    at = token.to;
  }
  tokens.push({ kind: 'end', value: '', from: text.length, to: text.length });
  return tokens;
}
