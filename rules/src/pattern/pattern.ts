/** Whether a character (a code point) belongs to a class. */
export type CharacterTest = (code: number) => boolean;

/** A regular expression as XPath and XQuery define it (XPath Functions 3.1 section 5.6.1), read into parts. */
export type Pattern =
  | { readonly kind: 'one'; readonly test: CharacterTest }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'group'; readonly number: number; readonly of: Pattern }
  | { readonly kind: 'again'; readonly number: number }
  | {
      readonly kind: 'repeat';
      readonly of: Pattern;
      readonly least: number;
      /** Infinity when there is no most. */
      readonly most: number;
      readonly lazy: boolean;
    };

/** How a pattern is read: `s` dot matches line ends, `m` ^ and $ at every line, `i` letters of any case, `x` spaces do not count, `q` literally. */
export interface Flags {
  readonly s: boolean;
  readonly m: boolean;
  readonly i: boolean;
  readonly x: boolean;
  readonly q: boolean;
}

/** The flags of a text such as `im`; null when it holds anything else. */
export function flagsOf(text: string): Flags | null {
  if (!/^[smixq]*$/.test(text)) return null;
  const has = (flag: string): boolean => text.includes(flag);
  return { s: has('s'), m: has('m'), i: has('i'), x: has('x'), q: has('q') };
}

/** A pattern that is not one. Never leaves this folder. */
export class PatternError extends Error {}

function single(text: string, code: number): number {
  return [...text].length === 1 ? (text.codePointAt(0) ?? code) : code;
}

/** A character as it compares when case does not count. */
export function folded(code: number): number {
  const text = String.fromCodePoint(code);
  const upper = single(text.toUpperCase(), code);
  return single(String.fromCodePoint(upper).toLowerCase(), upper);
}

/** A test that holds for a character when it holds for the character in any case. */
export function inAnyCase(test: CharacterTest): CharacterTest {
  return (code) => {
    if (test(code)) return true;
    const text = String.fromCodePoint(code);
    return (
      test(folded(code)) || test(single(text.toUpperCase(), code)) || test(single(text.toLowerCase(), code))
    );
  };
}
