import type { Catalogue, Pack } from '@eenloket/catalogue';
import { DataList, Details, List } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { textsOf, type DecisionText } from '@eenloket/rules';
import { decisionWords } from './rule-words.js';

/** How a rule is written, and which names it may use. */
export const RuleHelp = ({
  language,
  pack,
  catalogue,
  decisions,
}: {
  readonly language: Language;
  readonly pack: Pack;
  readonly catalogue: Pick<Catalogue, 'facts' | 'outputs'>;
  readonly decisions: readonly DecisionText[];
}) => {
  const say = speak(language);
  const written = decisions
    .flatMap(textsOf)
    .map(({ text }) => text)
    .join(' ');
  const facts = [...new Set(written.match(/[\p{L}]\w*\.[\p{L}]\w*/gu))].flatMap((name) => {
    const fact = catalogue.facts.get(name);
    return fact ? [{ key: name, value: fact.label[language] }] : [];
  });
  const figures = pack.parameters.map(({ name, label }) => ({
    key: `parameters.${name}`,
    value: label[language],
  }));
  const steps = decisions.map(({ name }) => ({
    key: name,
    value: decisionWords(name, catalogue.outputs, language),
  }));
  return (
    <>
      <Details summary={say('Hoe schrijft u een regel?', 'How do you write a rule?')}>
        <List
          items={[
            <>
              <code>-</code> {say('betekent: maakt niet uit.', 'means: does not matter.')}
            </>,
            <>
              <code>true</code> {say('betekent ja,', 'means yes,')} <code>false</code>{' '}
              {say('betekent nee.', 'means no.')}
            </>,
            <>
              <code>&lt; 18</code> {say('betekent: minder dan 18;', 'means: less than 18;')}{' '}
              <code>[18..21]</code> {say('van 18 tot en met 21.', 'from 18 up to and including 21.')}
            </>,
            <>
              <code>if a &gt; 10 then 5 else 0</code>{' '}
              {say('betekent: 5 als a meer is dan 10, anders 0.', 'means: 5 if a is more than 10, else 0.')}
            </>,
            say('Schrijf getallen met een punt: 0.5.', 'Write numbers with a point: 0.5.'),
          ]}
        />
      </Details>
      <Details summary={say('Welke namen kunt u gebruiken?', 'Which names can you use?')}>
        <DataList language={language} items={[...facts, ...figures, ...steps]} />
      </Details>
    </>
  );
};
