import { editDistance } from '../edit-distance.js';
import type { SearchIndex, Term } from './build-search.js';
import type { MatchKind } from './search-entry.js';
import { stem } from './stem.js';
import { trigrams } from './trigrams.js';

/** A term of the index that a typed word met, and how well: 1 is the word itself. */
export interface TermMatch {
  readonly term: Term;
  readonly how: MatchKind;
  readonly weight: number;
}

const WEIGHT: { readonly [how in MatchKind]: number } = {
  exact: 1,
  form: 0.9,
  synonym: 0.75,
  prefix: 0.55,
  typo: 0.5,
  part: 0.35,
};

/** How many letters may be wrong: none in short words, one from four letters, two from eight. */
const allowedTypos = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

class Matches {
  readonly found = new Map<number, TermMatch>();

  constructor(readonly index: SearchIndex) {}

  add(position: number, how: MatchKind, factor = 1): void {
    const term = this.index.terms[position];
    const weight = WEIGHT[how] * factor;
    const before = this.found.get(position);
    if (term && (!before || before.weight < weight)) this.found.set(position, { term, how, weight });
  }
}

function addForms(matches: Matches, word: string, how: MatchKind): void {
  const exact = matches.index.byWord.get(word);
  if (exact !== undefined) matches.add(exact, how);
  const form = how === 'exact' ? 'form' : how;
  for (const position of matches.index.byStem.get(stem(word)) ?? []) matches.add(position, form);
}

function addPrefixesAndParts(matches: Matches, word: string): void {
  if (word.length < 3) return;
  matches.index.terms.forEach((term, position) => {
    const at = term.word.indexOf(word);
    if (at === 0) matches.add(position, 'prefix', 0.6 + (0.4 * word.length) / term.word.length);
    // Dutch joins words: bijslag stands in kinderbijslag.
    else if (at > 0 && word.length >= 5) matches.add(position, 'part');
  });
}

function addTypos(matches: Matches, word: string): void {
  const key = stem(word);
  const limit = allowedTypos(key);
  if (limit === 0) return;
  const shared = new Map<number, number>();
  const pieces = new Set(trigrams(key));
  for (const piece of pieces)
    for (const position of matches.index.byTrigram.get(piece) ?? [])
      shared.set(position, (shared.get(position) ?? 0) + 1);
  // Two swapped letters spoil at most four pieces, one wrong letter three.
  const enough = Math.max(1, pieces.size - 4 * limit);
  for (const [position, count] of shared) {
    const term = matches.index.terms[position];
    if (!term || count < enough) continue;
    const distance = editDistance(key, term.stem, limit);
    if (distance > 0 && distance <= limit) matches.add(position, 'typo', 1 - 0.2 * (distance - 1));
  }
}

/**
 * The terms that one typed word can mean: itself, its forms, its synonyms, longer words that begin with it or hold it;
 * spelling mistakes only when no word or form was found.
 */
export function matchWord(index: SearchIndex, word: string): readonly TermMatch[] {
  const matches = new Matches(index);
  addForms(matches, word, 'exact');
  const spelledRight = matches.found.size > 0;
  for (const synonym of index.synonyms.get(word) ?? []) addForms(matches, synonym, 'synonym');
  addPrefixesAndParts(matches, word);
  if (!spelledRight) addTypos(matches, word);
  return [...matches.found.values()];
}
