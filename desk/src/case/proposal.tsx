import { explainInWords, formatOutcome, lawReference } from '@eenloket/catalogue';
import { Details, Explanation, Heading, List, Paragraph } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import type { CasePart } from './case-part.js';
import { outputWords } from './outcome-words.js';

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
        items={Object.entries(proposal.outcomes).map(([output, value]) => (
          <span key={output}>
            <span lang="nl">{outputWords(output)}</span>:{' '}
            {value.state === 'unknown'
              ? say('niet bekend', 'not known')
              : formatOutcome(output, value.value, language)}
            {value.state === 'provisional' && say(' (voorlopig)', ' (provisional)')}
          </span>
        ))}
      />
      <Details summary={say('Waarom', 'Why')}>
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
