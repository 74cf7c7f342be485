import { lawReference, type Pack } from '@eenloket/catalogue';
import { DataList, Heading, Link, List, Paragraph } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { OversightPage } from '../page/oversight-page.js';
import type { OversightPorts } from '../ports.js';
import { ExampleSection } from './example-section.js';
import { automationWords, competentWords, outcomeWords, statusWords } from './pack-words.js';
import { ParameterSection } from './parameter-section.js';
import { PlanSection } from './plan-section.js';

interface Props {
  readonly language: Language;
  readonly ports: OversightPorts;
  readonly pack: Pack;
}

/** One service laid open: whose, under which law, what it receives, with which amounts, tried with which examples. */
export const PackPage = ({ language, ports, pack }: Props) => {
  const say = speak(language);
  const { catalogue, sites } = ports;
  return (
    <OversightPage language={language} title={pack.title[language]} path={`/pakket/${pack.id}`} sites={sites}>
      <Heading level={1}>{pack.title[language]}</Heading>
      <Paragraph look="lead">{pack.summary[language]}</Paragraph>
      <PackFacts language={language} ports={ports} pack={pack} />
      <Heading level={2}>{say('Dit staat in de wet', 'What the law says')}</Heading>
      <List
        items={pack.basis
          .map((clause) => lawReference(clause, language))
          .map(({ text, href }) => (
            <Link href={href}>{text}</Link>
          ))}
      />
      <Heading level={2}>
        {say('Wat de organisatie van u krijgt', 'What the organisation receives about you')}
      </Heading>
      <List items={pack.receives.map((fact) => catalogue.facts.get(fact)?.label[language] ?? fact)} />
      {pack.parameters.length > 0 && (
        <>
          <Heading level={2}>{say('Waarmee wij rekenen', 'What we reckon with')}</Heading>
          <ParameterSection language={language} pack={pack} />
        </>
      )}
      <Heading level={2}>{say('Hoe het gaat', 'How it goes')}</Heading>
      <PlanSection language={language} pack={pack} />
      <Heading level={2}>{say('Uitgewerkte voorbeelden', 'Worked examples')}</Heading>
      <Paragraph>
        {say(
          `Deze ${pack.examples.length} voorbeelden rekent het programma bij iedere versie na.`,
          `The program checks these ${pack.examples.length} examples at every version.`,
        )}
      </Paragraph>
      <ExampleSection language={language} catalogue={catalogue} pack={pack} />
    </OversightPage>
  );
};

const PackFacts = ({ language, ports, pack }: Props) => {
  const say = speak(language);
  return (
    <DataList
      language={language}
      items={[
        { key: say('Wie beslist', 'Who decides'), value: automationWords[pack.automation][language] },
        { key: say('Van wie', 'Whose'), value: competentWords(pack, ports.catalogue, language) },
        { key: say('Wat u krijgt', 'What you get'), value: outcomeWords[pack.outcomeKind][language] },
        {
          key: say('Versie', 'Version'),
          value: `${pack.version}, ${statusWords[pack.status][language].toLowerCase()}`,
        },
        {
          key: say('Vingerafdruk', 'Fingerprint'),
          value: <code>{pack.sha256}</code>,
          origin: say('SHA-256 van alle bestanden van deze dienst', 'SHA-256 of all files of this service'),
        },
        {
          key: say('Contact', 'Contact'),
          value: `${pack.contact.name[language]}, ${pack.contact.phone}`,
        },
      ]}
    />
  );
};
