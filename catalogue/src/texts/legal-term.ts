import type { Language, Text } from '@eenloket/kit';
import type { Clause } from '@eenloket/rules';

/** A legal term that texts for residents may use, from `packs/terms.yaml`: what it means is said on the page where it stands. */
export interface LegalTerm {
  readonly name: string;
  /** How it stands in texts; the first is what it is called. */
  readonly words: { readonly [language in Language]: readonly string[] };
  readonly means: Text;
  /** The article that says what it is. */
  readonly law?: Clause;
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds any of these words, as whole words, the longest first; undefined for no words. */
function finderOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const longestFirst = words.toSorted((one, other) => other.length - one.length).map(escaped);
  // A word with a hyphen is another word: "AOW-leeftijd" is not "AOW".
  return new RegExp(`(?<![\\p{L}\\d-])(?:${longestFirst.join('|')})(?![\\p{L}\\d]|-\\p{L})`, 'giu');
}

/** Finds all legal terms in a text of this language. */
export const termFinder = (terms: ReadonlyMap<string, LegalTerm>, language: Language): RegExp | undefined =>
  finderOf([...terms.values()].flatMap(({ words }) => words[language]));

/** The legal terms that stand in these texts, in the order of the vocabulary; a longer term hides a shorter one within it. */
export function termsIn(
  texts: readonly string[],
  terms: ReadonlyMap<string, LegalTerm>,
  language: Language,
): readonly LegalTerm[] {
  const finder = termFinder(terms, language);
  if (!finder) return [];
  const found = new Set(
    texts.flatMap((text) => (text.match(finder) ?? []).map((word) => word.toLowerCase())),
  );
  return [...terms.values()].filter(({ words }) =>
    words[language].some((word) => found.has(word.toLowerCase())),
  );
}
