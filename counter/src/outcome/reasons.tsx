import { Explanation as Why } from '@eenloket/design';
import { explainInWords, lawReference, type Catalogue, type Pack } from '@eenloket/catalogue';
import { decidingReasons } from '@eenloket/cases';
import type { Language } from '@eenloket/kit';
import type { Explanation } from '@eenloket/rules';
import { clausesOf, withReadableChanges } from './changes-of.js';

const MOST_CHANGES = 6;

interface Asked {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly pack: Pack;
  readonly explanation: readonly Explanation[];
}

const readableOf = ({ catalogue, explanation }: Asked): readonly Explanation[] =>
  explanation.map((each) => withReadableChanges(catalogue, each));

const inWords = ({ pack, catalogue, language }: Asked, explanations: readonly Explanation[]) =>
  explanations.flatMap((each) => explainInWords(each, pack, catalogue.facts, language));

/** The texts of all reasons, in which legal terms may stand. */
export const reasonTexts = (asked: Asked): readonly string[] =>
  inWords(asked, readableOf(asked)).map(({ clauseText }) => clauseText);

/** Why an outcome is what it is: what decided, what counted as well, what would change it, and the law. */
export const Reasons = (asked: Asked) => {
  const { language, pack } = asked;
  const readable = readableOf(asked);
  const sentences = inWords(asked, readable);
  const decisive = clausesOf(
    inWords(
      asked,
      readable.map((each) => ({ ...each, because: decidingReasons(each.because) })),
    ),
    'because',
  );
  const clauses = sentences.flatMap(({ clause }) => (clause ? [lawReference(clause, language)] : []));
  const all = clauses.length > 0 ? clauses : pack.basis.map((clause) => lawReference(clause, language));
  return (
    <Why
      language={language}
      because={decisive}
      more={clausesOf(sentences, 'because').filter((clause) => !decisive.includes(clause))}
      although={clausesOf(sentences, 'although')}
      wouldChange={clausesOf(sentences, 'wouldChangeIf', MOST_CHANGES)}
      law={[...new Map(all.map((link) => [link.text, link])).values()]}
    />
  );
};
