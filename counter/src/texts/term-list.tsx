import { lawReference, termsIn, type Catalogue, type LegalTerm } from '@eenloket/catalogue';
import { Details, Link, List } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const Meaning = ({
  term: { means, law },
  language,
}: {
  readonly term: LegalTerm;
  readonly language: Language;
}) => {
  const reference = law && lawReference(law, language);
  return (
    <>
      {means[language]}
      {reference && (
        <>
          {' '}
          (<Link href={reference.href}>{reference.text}</Link>)
        </>
      )}
    </>
  );
};

/** What the legal terms in these texts of the page mean, to unfold; nothing where there are none. */
export const TermList = ({
  language,
  catalogue: { terms },
  texts,
}: {
  readonly language: Language;
  readonly catalogue: Pick<Catalogue, 'terms'>;
  readonly texts: readonly string[];
}) => {
  const found = termsIn(texts, terms, language);
  if (found.length === 0) return null;
  return (
    <Details summary={speak(language)('Wat betekent dit?', 'What does this mean?')}>
      <List
        items={found.map((term) => (
          <>
            <strong>{capitalised(term.words[language][0] ?? term.name)}</strong>:{' '}
            <Meaning term={term} language={language} />
          </>
        ))}
      />
    </Details>
  );
};
