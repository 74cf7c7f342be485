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
/** White space and comments, then one of the kinds in order (DMN 1.5 section 10.3.1.2, rules 27 to 38 and 60 to 62). */
const SPACE = /(?:[\s\u0085\u180E\u200B-\u200D\u2060\uFEFF]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/uy;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const STRING = /"(?:[^"\\]|\\[\s\S])*"/uy;
const NAME = new RegExp(String.raw`[${LETTER}][${LETTER}\p{N}\p{M}·\u203F\u2040]*`, 'uy');
const SYMBOL = /->|\.\.|\*\*|<=|>=|!=|[-+*/=<>()[\]{},:.'@?]/uy;

/** Signs that are not letters but may stand inside a name that a model declares. */
const EMOJI = /\p{Extended_Pictographic}/uy;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function next(text: string, at: number): Token {
  const token = (kind: TokenKind, found: string, value = found): Token => ({
    kind,
    value,
    from: at,
    to: at + found.length,
  });
  const number = match(NUMBER, text, at);
  if (number !== null) return token('number', number);
  const string = match(STRING, text, at);
  if (string !== null) return token('string', string, unquote(string));
  const name = match(NAME, text, at);
  if (name !== null) return token(name === '?' ? 'symbol' : 'name', name);
  const symbol = match(SYMBOL, text, at);
  if (symbol !== null) return token('symbol', symbol);
  const sign = match(EMOJI, text, at);
  return sign === null ? token('wrong', text.slice(at, at + 1)) : token('name', sign);
}

/** All words of a FEEL text, comments left out, an `end` last. What is no word at all is a word of kind `wrong`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += match(SPACE, text, at)?.length ?? 0;
    if (at >= text.length) break;
    const token = next(text, at);
    tokens.push(token);
    at = token.to;
  }
  tokens.push({ kind: 'end', value: '', from: text.length, to: text.length });
  return tokens;
}
