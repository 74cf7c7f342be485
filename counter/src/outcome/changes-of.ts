import type { Catalogue, ExplainedSentence } from '@eenloket/catalogue';
import type { Change, Explanation } from '@eenloket/rules';
import { isCareful } from '../texts/careful-facts.js';

/** More than these are not read. */
const MOST = 4;

/** A change that can be: a choice among the answers that exist; a free text could be anything and says nothing. */
const canBe = ({ facts }: Catalogue, { fact, to }: Change): boolean => {
  const kind = facts.get(fact);
  if (isCareful(fact) || kind?.type === 'string') return false;
  return kind?.type !== 'choice' || (kind.choices ?? []).some(({ value }) => value === to);
};

/** The explanation with only those changes that a person can picture, the first few. Pure. */
export const withReadableChanges = (catalogue: Catalogue, explanation: Explanation): Explanation => ({
  ...explanation,
  because: explanation.because.filter(({ fact }) => !isCareful(fact)),
  although: explanation.although.filter(({ fact }) => !isCareful(fact)),
  wouldChangeIf: explanation.wouldChangeIf.filter((change) => canBe(catalogue, change)).slice(0, MOST),
});

/** Each clause once, at most `most` of them. Pure. */
export const clausesOf = (
  sentences: readonly ExplainedSentence[],
  kind: ExplainedSentence['kind'],
  most: number = Number.MAX_SAFE_INTEGER,
): readonly string[] =>
  [...new Set(sentences.filter((each) => each.kind === kind).map(({ clauseText }) => clauseText))].slice(
    0,
    most,
  );
