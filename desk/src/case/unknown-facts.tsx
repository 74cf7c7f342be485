import type { Catalogue } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import { Heading, List } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { unknownWords } from './unknown-words.js';

/** What is not known of a case: one line for each reason, with the facts it holds for. Nothing when all is known. */
export const UnknownFacts = ({
  language,
  catalogue: { facts },
  fields,
}: {
  readonly language: Language;
  readonly catalogue: Pick<Catalogue, 'facts'>;
  readonly fields: Fields;
}) => {
  const unknown = Object.entries(fields).flatMap(([name, { value }]) =>
    value.state === 'unknown'
      ? [{ reason: value.reason, label: facts.get(name)?.label[language] ?? name }]
      : [],
  );
  if (unknown.length === 0) return undefined;
  const labelsOf = (reason: string) =>
    unknown.filter((fact) => fact.reason === reason).map(({ label }) => label);
  return (
    <section className="eenloket-flow">
      <Heading level={3}>{speak(language)('Nog niet bekend', 'Not known yet')}</Heading>
      <List
        items={[...new Set(unknown.map(({ reason }) => reason))].map((reason) => (
          <span key={reason}>
            <strong>{unknownWords[reason][language]}</strong>: {labelsOf(reason).join('; ')}
          </span>
        ))}
      />
    </section>
  );
};
