import type { Match, SearchEntry } from './search-entry.js';
import { stem } from './stem.js';
import { trigrams } from './trigrams.js';
import { wordsOf } from './words.js';

/** Where a word stands: which entry, in which field, and how rare the word is made up for by the field's weight. */
export interface Posting {
  readonly entry: number;
  readonly field: Match['field'];
  /** Number of words in that field: a word weighs more in a short title. */
  readonly length: number;
}

/** One distinct word of the index. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  readonly postings: readonly Posting[];
}

/** A search index held in memory: a few megabytes for all services and organisations of the country. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly terms: readonly Term[];
  /** Positions in `terms`. */
  readonly byWord: ReadonlyMap<string, number>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly byTrigram: ReadonlyMap<string, readonly number[]>;
  /** Word -> the words that mean the same. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

function fieldsOf(entry: SearchEntry): [Match['field'], string[]][] {
  const { title, keywords, summary } = entry;
  const titles: [Match['field'], string[]][] = [['title', wordsOf(title.nl)]];
  if (title.en !== title.nl) titles.push(['title', wordsOf(title.en)]);
  // Each keyword is a phrase of its own, as short as it is.
  const phrases = keywords.map((keyword): [Match['field'], string[]] => ['keywords', wordsOf(keyword)]);
  return [...titles, ...phrases, ['summary', wordsOf(summary)]];
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function postingsOf(entries: readonly SearchEntry[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  entries.forEach((item, entry) => {
    for (const [field, words] of fieldsOf(item))
      for (const word of new Set(words)) append(postings, word, { entry, field, length: words.length });
  });
  return postings;
}

function synonymsOf(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const group of groups)
    for (const phrase of group)
      for (const other of group)
        if (other !== phrase)
          for (const word of wordsOf(other)) append(synonyms, wordsOf(phrase).join(' '), word);
  return synonyms;
}

/** Builds the index of everything that can be found; `synonyms` are groups of words that mean the same. */
export function buildSearch(
  entries: readonly SearchEntry[],
  synonyms: readonly (readonly string[])[] = [],
): SearchIndex {
  const terms = [...postingsOf(entries)].map(([word, postings]) => ({ word, stem: stem(word), postings }));
  const byStem = new Map<string, number[]>();
  const byTrigram = new Map<string, number[]>();
  terms.forEach((term, position) => {
    append(byStem, term.stem, position);
    for (const piece of new Set(trigrams(term.stem))) append(byTrigram, piece, position);
  });
  const byWord = new Map(terms.map(({ word }, position) => [word, position]));
  return { entries, terms, byWord, byStem, byTrigram, synonyms: synonymsOf(synonyms) };
}
