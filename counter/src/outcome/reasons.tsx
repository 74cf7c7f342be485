import { Explanation as Why } from '@eenloket/design';
import { explainInWords, lawReference, type Catalogue, type Pack } from '@eenloket/catalogue';
import { decidingReasons } from '@eenloket/cases';
import type { Language } from '@eenloket/kit';
import type { Explanation } from '@eenloket/rules';
import { clausesOf, withReadableChanges } from './changes-of.js';

const MOST_CHANGES = 6;

/** Why an outcome is what it is: what decided, what counted as well, what would change it, and the law. */
export const Reasons = ({
  language,
  catalogue,
  pack,
  explanation,
}: {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly pack: Pack;
  readonly explanation: readonly Explanation[];
}) => {
  const readable = explanation.map((each) => withReadableChanges(catalogue, each));
  const inWords = (explanations: typeof readable) =>
    explanations.flatMap((each) => explainInWords(each, pack, catalogue.facts, language));
  const sentences = inWords(readable);
  const decisive = clausesOf(
    inWords(readable.map((each) => ({ ...each, because: decidingReasons(each.because) }))),
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
