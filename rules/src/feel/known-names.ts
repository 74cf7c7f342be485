import { tokensOf, type Token } from './tokens.js';

/** Names of several words that belong to the language itself: its functions, and parts of times and ranges. */
const partNames = ['time offset', 'start included', 'end included'];

/**
 * Names that are more than one word (with spaces or signs, `Applicant's age`, `a-b`): where several known names fit, the
 * longest is meant (DMN 1.5 section 10.3.1.2). A name once declared stays known to the end of the text.
 */
export class KnownNames {
  private readonly byFirst = new Map<string, (readonly string[])[]>();

  constructor(names: Iterable<string>) {
    for (const name of [...names, ...partNames]) this.add(name);
  }

  /** Makes a name known. */
  add(name: string): void {
    const words = tokensOf(name)
      .filter(({ kind }) => kind !== 'end')
      .map(({ value }) => value);
    const [first] = words;
    if (first === undefined || words.length === 1) return;
    const known = this.byFirst.get(first) ?? [];
    if (known.some((other) => other.join(' ') === words.join(' '))) return;
    this.byFirst.set(
      first,
      [...known, words].sort((a, b) => b.length - a.length),
    );
  }

  /** How many tokens from `at` the longest known name takes; 0 when none begins there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    const candidates = this.byFirst.get(tokens[at]?.value ?? '') ?? [];
    const found = candidates.find((words) => words.every((word, i) => isWord(tokens[at + i], word)));
    return found?.length ?? 0;
  }
}

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && token.kind !== 'string' && token.value === word;
