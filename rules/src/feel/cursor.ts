import type { Ast, FeelProblem } from './ast.js';
import type { KnownNames } from './known-names.js';
import type { Token } from './tokens.js';

/** A problem found while reading a text; the reader that started catches it. */
export class Refusal {
  constructor(readonly problem: FeelProblem) {}
}

/** How expressions are read, given to the readers of their parts so that no file needs all others. */
export interface Grammar {
  readonly expression: (cursor: Cursor) => Ast;
  /** What binds tighter than comparisons: the operand of one, or the bound of a range. */
  readonly operand: (cursor: Cursor) => Ast;
}

const DEEPEST = 150;
const LONGEST_CHAIN = 1000;
const MOST_RETRIES = 300;
const keywords = new Set(
  'and between else every external false for function if in instance null of or return satisfies some then true'.split(
    ' ',
  ),
);

/** Whether a word has a meaning of its own, so that no name goes on through it. */
export const isKeyword = (word: string): boolean => keywords.has(word);

/** The place in a text up to which it has been read. */
export class Cursor {
  private place = 0;
  private depth = 0;
  private chain = 0;
  private retries = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    readonly names: KnownNames,
    readonly grammar: Grammar,
  ) {}

  /** The token so many places further; the last one is repeated at the end. */
  peek(ahead = 0): Token {
    return this.tokens[this.place + ahead] ?? (this.tokens.at(-1) as Token);
  }

  /** Whether the next token is this symbol or word. */
  at(value: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.value === value && (token.kind === 'symbol' || token.kind === 'name');
  }

  /** The next token, which is passed. */
  take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.place += 1;
    return token;
  }

  /** Passes this symbol or word if it is next. */
  takeIf(value: string): boolean {
    if (!this.at(value)) return false;
    this.place += 1;
    return true;
  }

  /** Passes this symbol or word; refuses any other. */
  expect(value: string): Token {
    return this.at(value)
      ? this.take()
      : this.unexpected(`"${value}" belongs here; check brackets, commas and operators.`);
  }

  /** Refuses the next token. */
  unexpected(advice = 'check brackets, commas and operators.'): never {
    const token = this.peek();
    const found = token.kind === 'end' ? 'the end' : `"${this.text.slice(token.from, token.from + 40)}"`;
    return this.refuse(`Expected something else at ${found}; ${advice}`, token.from);
  }

  /** Refuses the text for a reason at an offset. */
  refuse(message: string, at: number): never {
    throw new Refusal({ message, at });
  }

  /** Reads something nested, refusing what nests too deep. */
  nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > DEEPEST)
      this.refuse(`Nested deeper than ${DEEPEST} levels; split it into decisions.`, this.peek().from);
    const outer = this.chain;
    const result = read();
    this.depth -= 1;
    this.chain = outer;
    return result;
  }

  /** Counts one more part of a chain such as `a + b + c`, which nests to the left. */
  link(): void {
    this.chain += 1;
    if (this.chain > LONGEST_CHAIN)
      this.refuse(`More than ${LONGEST_CHAIN} parts in a row; make it a list.`, this.peek().from);
  }

  /** Tries to read something; on refusal stands where it stood and gives null. Refuses texts that need too many attempts. */
  attempt<T>(read: () => T): T | null {
    this.retries += 1;
    if (this.retries > MOST_RETRIES)
      this.refuse('This can be read in too many ways; add parentheses.', this.peek().from);
    const [place, depth, chain] = [this.place, this.depth, this.chain];
    try {
      return read();
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      [this.place, this.depth, this.chain] = [place, depth, chain];
      return null;
    }
  }

  private passed(count: number): string {
    const [first, last] = [this.peek(), this.peek(count - 1)];
    this.place += count;
    return this.text.slice(first.from, last.to).replace(/\s+/g, ' ');
  }

  /** Reads a name that is used: the longest known one, else one word, else (never right, but worth a message) adjacent words. */
  name(): string {
    const known = this.names.lengthAt(this.tokens, this.place);
    if (known > 0) return this.passed(known);
    if (this.peek().kind !== 'name') return this.unexpected('a name belongs here.');
    let count = 1;
    while (this.peek(count).kind === 'name' && !isKeyword(this.peek(count).value)) count += 1;
    return this.passed(count);
  }

  /** Whether a known name of several words begins here. */
  atKnownName(): boolean {
    return this.names.lengthAt(this.tokens, this.place) > 0;
  }

  /** Reads a name that is declared, up to one of these symbols or words, and makes it known. */
  declaredName(...stops: readonly string[]): string {
    if (this.peek().kind === 'string') return this.take().value;
    let count = 0;
    while (!stops.some((stop) => this.at(stop, count)))
      if (this.peek(count).kind === 'end' || ['string', 'wrong'].includes(this.peek(count).kind))
        return this.unexpected(`a name and "${stops[0]}" belong here.`);
      else count += 1;
    if (count === 0) return this.unexpected('a name belongs here.');
    const name = this.passed(count);
    this.names.add(name);
    return name;
  }
}
