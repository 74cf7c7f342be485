import { builtins } from '../builtins/index.js';
import { tokensOf, type Token } from './tokens.js';

/** Names of several words that belong to the language itself, beside those of its functions: parts of times and ranges. */
const partNames = ['time offset', 'start included', 'end included'];

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && token.kind !== 'string' && token.value === word;

/**
 * Names that are more than one word (with spaces or signs, `Applicant's age`, `a-b`): where several known names fit, the
 * longest is meant (DMN 1.5 section 10.3.1.2). A name once declared stays known to the end of the text.
 */
export class KnownNames {
  private readonly byFirst = new Map<string, (readonly string[])[]>();

  /** `outer` holds the names that are known all around; the names of the language always are. */
  constructor(
    names: Iterable<string>,
    private readonly outer: KnownNames | null = language(),
  ) {
    for (const name of names) this.add(name);
  }

  /** Makes a name known. */
  add(name: string): void {
    const words = tokensOf(name)
      .filter(({ kind }) => kind !== 'end')
      .map(({ value }) => value);
    const [first] = words;
    if (first === undefined || words.length === 1) return;
    const known = this.byFirst.get(first) ?? [];
    this.byFirst.set(
      first,
      [...known, words].sort((a, b) => b.length - a.length),
    );
  }

  /** How many tokens from `at` the longest known name takes; 0 when none begins there. */
  lengthAt(tokens: readonly Token[], at: number): number {
    const token = tokens[at];
    if (!token || token.kind === 'string') return 0;
    const candidates = this.byFirst.get(token.value);
    const found = candidates?.find((words) => words.every((word, i) => isWord(tokens[at + i], word)));
    return Math.max(found?.length ?? 0, this.outer?.lengthAt(tokens, at) ?? 0);
  }
}

let ofLanguage: KnownNames | null = null;

/** The names of the language, made when they are first needed. */
function language(): KnownNames {
  ofLanguage ??= new KnownNames([...builtins.keys(), ...partNames], null);
  return ofLanguage;
}
