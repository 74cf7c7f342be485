import type { Posting, SearchIndex } from './build-search.js';
import { matchWord } from './match-word.js';
import type { EntryKind, Match, SearchHit } from './search-entry.js';
import { meaningfulWords } from './words.js';

const FIELD_WEIGHT: { readonly [field in Match['field']]: number } = { title: 3, keywords: 3, summary: 0.6 };

/** A life event arranges most at once, a service here can be started; the others hand over. */
const KIND_WEIGHT: { readonly [kind in EntryKind]: number } = {
  lifeEvent: 1.6,
  service: 1.3,
  product: 1,
  organisation: 0.8,
};

interface Best {
  readonly score: number;
  readonly match: Match;
}

/** Rare words say more; a word in a short title says more than in a long text. */
function postingScore(index: SearchIndex, posting: Posting, frequency: number): number {
  const rarity = Math.log(1 + index.entries.length / frequency);
  return (FIELD_WEIGHT[posting.field] * rarity) / (1 + 0.15 * Math.min(posting.length - 1, 12));
}

/** The best match of one typed word in every entry that has one. */
function scoreWord(index: SearchIndex, typed: string): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const { term, how, weight } of matchWord(index, typed)) {
    for (const posting of term.postings) {
      const score = weight * postingScore(index, posting, term.postings.length);
      const before = best.get(posting.entry);
      if (before && before.score >= score) continue;
      best.set(posting.entry, { score, match: { typed, found: term.word, how, field: posting.field } });
    }
  }
  return best;
}

function toHit(index: SearchIndex, entry: number, matches: readonly Best[], words: number): SearchHit[] {
  const item = index.entries[entry];
  if (!item) return [];
  const sum = matches.reduce((total, { score }) => total + score, 0);
  // An entry that answers half of the query is worth much less than half.
  const coverage = (matches.length / words) ** 1.5;
  const score = sum * coverage * KIND_WEIGHT[item.kind];
  return [{ entry: item, score, why: matches.map(({ match }) => match) }];
}

/**
 * Finds what a resident means by ordinary words: forms, synonyms, parts of joined words, beginnings and spelling mistakes.
 * Best first; equal scores by title. Every hit says why it was found. An empty query finds nothing.
 */
export function search(index: SearchIndex, query: string, options: { readonly limit: number }): SearchHit[] {
  const words = meaningfulWords(query).slice(0, 12);
  const perEntry = new Map<number, Best[]>();
  for (const word of words)
    for (const [entry, best] of scoreWord(index, word))
      perEntry.set(entry, [...(perEntry.get(entry) ?? []), best]);
  return [...perEntry]
    .flatMap(([entry, matches]) => toHit(index, entry, matches, words.length))
    .sort((a, b) => b.score - a.score || (a.entry.title.nl < b.entry.title.nl ? -1 : 1))
    .slice(0, options.limit);
}
