import { List } from '@eenloket/design';
import { explainInWords, formatFact, lawReference, type Catalogue } from '@eenloket/catalogue';
import { formatDate, type Language } from '@eenloket/kit';
import type { Difference } from '@eenloket/journeys';
import type { Explanation } from '@eenloket/rules';
import { clausesOf, withReadableChanges } from '../outcome/changes-of.js';
import { headlineText } from './headline-text.js';
import { overviewWords } from './overview-words.js';

type Of = { readonly language: Language; readonly catalogue: Catalogue };

// What nobody knows is no reason: it only keeps us from saying more. Nor is a whole list, of which nobody sees what is new in it.
const telling = ({ because, ...rest }: Explanation): Explanation => ({
  ...rest,
  because: because.filter(({ value }) => value.state !== 'unknown' && !Array.isArray(value.value)),
});

/** From what to what it goes; of what is not known afterwards only that. */
const changeText = (
  { pack, before, after, on }: Difference,
  { language, catalogue }: Of,
  dated: boolean,
): string => {
  const say = overviewWords[language];
  const title = pack.title[language];
  const date = formatDate(on, language);
  if (after.headline.kind === 'unknown') return dated ? say.maybe(title, date) : say.maybeNow(title);
  const was = headlineText(before, catalogue, language);
  const is = headlineText(after, catalogue, language);
  return `${dated ? say.from(title, was, is, date) : say.fromNow(title, was, is)}.`;
};

/** Why it differs: the reasons that were none before, and what changed in the law. */
const whyOf = ({ pack, because, parameters }: Difference, { language, catalogue }: Of): readonly string[] => {
  const say = overviewWords[language];
  const sentences = because.flatMap((each) =>
    explainInWords(withReadableChanges(catalogue, telling(each)), pack, catalogue.facts, language),
  );
  const reasons = clausesOf(sentences, 'because').map((clause) => `${say.because} ${clause}.`);
  const byLaw = parameters.flatMap(({ name, before, after }) => {
    const { label, unit = '' } = pack.parameters.find((each) => each.name === name) ?? {};
    // A table of the law has no one amount to say, and one without words would be said by its code.
    if (unit === 'rows' || !label) return [];
    const shown = (value: string) => formatFact(value, { type: 'number', unit }, language);
    const law = lawReference(after.source, language).text;
    return [say.byLaw(label[language], shown(before.value), shown(after.value), law)];
  });
  return [...reasons, ...byLaw];
};

/** What services give otherwise: from what to what, from when, and why. */
export const DifferenceLines = ({
  language,
  catalogue,
  differences,
  dated = true,
}: Of & {
  readonly differences: readonly Difference[];
  /** Whether the day is said; not where it is the same for all and stands above. */
  readonly dated?: boolean;
}) => {
  const of = { language, catalogue };
  return (
    <List
      items={differences.map((difference) =>
        [changeText(difference, of, dated), ...whyOf(difference, of)].join(' '),
      )}
    />
  );
};
