import { explainInWords, formatOutcome, lawReference, outcomeLabel } from '@eenloket/catalogue';
import { Details, Explanation, Heading, List, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import type { CasePart } from './case-part.js';

/** What the rules propose, with the values and the reasons; says so when there is no proposal. */
export const Proposal = ({ ports, visit, opened }: Pick<CasePart, 'ports' | 'visit' | 'opened'>) => {
  const { language } = visit;
  const { pack, state } = opened;
  const say = speak(language);
  const { proposal } = state;
  if (!proposal)
    return (
      <Paragraph>
        {say(
          'De regels doen hier geen voorstel. U beslist zelf.',
          'The rules make no proposal here. You decide yourself.',
        )}
      </Paragraph>
    );
  const result = pack.plan.results.find(({ name }) => name === proposal.result);
  const outcomes = Object.entries(proposal.outcomes);
  const known = outcomes.flatMap(([output, value]) =>
    value.state === 'unknown' ? [] : [[output, value] as const],
  );
  const unknown = outcomes
    .filter(([, { state }]) => state === 'unknown')
    .map(([output]) => outcomeLabel(ports.catalogue, output, language));
  const sentences = proposal.explanation.flatMap((explanation) =>
    explainInWords(explanation, pack, ports.catalogue.facts, language),
  );
  const clauses = sentences.flatMap(({ clause }) => clause ?? []);
  const of = (kind: (typeof sentences)[number]['kind']) => [
    ...new Set(sentences.filter((sentence) => sentence.kind === kind).map(({ clauseText }) => clauseText)),
  ];
  return (
    <section className="eenloket-flow">
      <Heading level={2}>{say('Voorstel van de regels', 'What the rules propose')}</Heading>
      <Paragraph>
        <strong>{result?.label[language] ?? say('Nog geen uitkomst', 'No outcome yet')}</strong>
      </Paragraph>
      <List
        items={[
          ...known.map(([output, value]) => (
            <span key={output}>
              {outcomeLabel(ports.catalogue, output, language)}:{' '}
              {formatOutcome(ports.catalogue, output, value.value, language)}
              {value.state === 'provisional' && say(' (voorlopig)', ' (provisional)')}
            </span>
          )),
          ...(unknown.length > 0
            ? [`${say('Nog niet bekend', 'Not known yet')}: ${unknown.join('; ')}`]
            : []),
        ]}
      />
      <Details summary={say('Waarom, in de woorden van de brief', 'Why, in the words of the letter')}>
        <Explanation
          language={language}
          because={of('because')}
          although={of('although')}
          wouldChange={of('wouldChangeIf')}
          law={[
            ...new Map(
              clauses.map((clause) => lawReference(clause, language)).map((law) => [law.text, law]),
            ).values(),
          ]}
        />
      </Details>
    </section>
  );
};
