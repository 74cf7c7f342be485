import { formatFact, type Catalogue, type Example, type Pack } from '@eenloket/catalogue';
import { DataList, Details, Paragraph, type DataItem } from '@eenloket/design';
import { formatDate, type Language, speak } from '@eenloket/kit';

interface Props {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly pack: Pack;
}

/** The worked examples that run as tests: what goes in and what must come out. */
export const ExampleSection = (props: Props) => (
  <>
    {props.pack.examples.map((example) => (
      <Details key={example.name} summary={example.name}>
        <OneExample {...props} example={example} />
      </Details>
    ))}
  </>
);

const OneExample = ({ language, catalogue, example }: Props & { readonly example: Example }) => {
  const say = speak(language);
  const shown = (values: Example['facts']): readonly DataItem[] =>
    Object.entries(values).map(([name, value]) => {
      const fact = catalogue.facts.get(name);
      return { key: fact?.label[language] ?? name, value: formatFact(value, fact, language) };
    });
  return (
    <>
      <Paragraph>
        {say('Op ', 'On ')}
        {formatDate(example.on, language)}
        {example.state === 'provisional' &&
          say(': voorlopig, want niet alles is bekendgemaakt', ': provisional, since not all is published')}
      </Paragraph>
      <Paragraph>{say('Dit gaat erin:', 'What goes in:')}</Paragraph>
      <DataList language={language} items={shown(example.facts)} />
      <Paragraph>{say('Dit moet eruit komen:', 'What must come out:')}</Paragraph>
      <DataList language={language} items={shown(example.expect)} />
      {example.source && <Paragraph look="quiet">{example.source}</Paragraph>}
    </>
  );
};
