import { syllablesOf } from './syllables.js';

/** What the readability of a text rests on. */
export interface Counted {
  readonly sentences: number;
  /** All words, for the length of sentences. */
  readonly words: number;
  /** Words that are no legal terms, and their syllables: the length of words. */
  readonly plainWords: number;
  readonly syllables: number;
}

const NOTHING: Counted = { sentences: 0, words: 0, plainWords: 0, syllables: 0 };

// What is filled in later is mostly a figure.
const PLACEHOLDER = /\{\{[^}]*\}\}/g;
const WORD = /[\p{L}\d](?:[\p{L}\d.,'’-]*[\p{L}\d])?/gu;

/** The sentences of a text: up to a full stop, question or exclamation mark, or colon, before a space or the end. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll(PLACEHOLDER, '100')
    .split(/(?<=[.?!:])\s+/)
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));

/** Takes legal terms out of a sentence, each for one word. */
function withoutTerms(sentence: string, terms: RegExp | undefined): { rest: string; found: number } {
  if (!terms) return { rest: sentence, found: 0 };
  let found = 0;
  const rest = sentence.replaceAll(terms, () => {
    found += 1;
    return ' ';
  });
  return { rest, found };
}

/**
 * Counts a text for its readability.
 * @param terms finds legal terms, global; each is one word of its sentence, and its syllables do not count
 */
export function countText(text: string, terms?: RegExp): Counted {
  return sentencesOf(text).reduce((sum, sentence) => {
    const { rest, found } = withoutTerms(sentence, terms);
    const words = rest.match(WORD) ?? [];
    const syllables = words.reduce((all, word) => all + syllablesOf(word), 0);
    return addCounts(sum, {
      sentences: 1,
      words: words.length + found,
      plainWords: words.length,
      syllables,
    });
  }, NOTHING);
}

const addCounts = (one: Counted, other: Counted): Counted => ({
  sentences: one.sentences + other.sentences,
  words: one.words + other.words,
  plainWords: one.plainWords + other.plainWords,
  syllables: one.syllables + other.syllables,
});

/** The counts of several texts together. */
export const countAll = (counts: readonly Counted[]): Counted => counts.reduce(addCounts, NOTHING);

/** Words a sentence on average. */
export const sentenceLength = ({ words, sentences }: Counted): number => words / Math.max(1, sentences);

/**
 * Reading ease after Flesch, for Dutch by W.H. Douma: 206.84 - 0.77 times the syllables of a hundred words - 0.93 times the words of a
 * sentence. 60 to 70 is ordinary; above it is easier.
 */
export const fleschDouma = (counted: Counted): number =>
  206.84 - 77 * (counted.syllables / Math.max(1, counted.plainWords)) - 0.93 * sentenceLength(counted);
