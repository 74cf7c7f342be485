import { Details, Heading, Link, List, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import { speak, type Language, type Text } from '@eenloket/kit';
import type { Obstacle } from '@eenloket/simulation';
import { OversightPage } from '../page/oversight-page.js';
import type { OversightPorts } from '../ports.js';

/** Why a service cannot be simulated, in plain words; of many facts that made-up residents do not have, the first three. */
const whyNot = ({ kind, facts }: Obstacle, words: Catalogue['facts']): Text => {
  const named = (language: Language) =>
    facts
      .slice(0, 3)
      .flatMap((name) => words.get(name)?.label[language].toLowerCase() ?? [])
      .join('; ');
  const reasons: { readonly [Kind in Obstacle['kind']]: Text } = {
    noRules: { nl: 'deze dienst heeft geen regels.', en: 'this service has no rules.' },
    broken: { nl: 'de regels kloppen niet.', en: 'the rules are broken.' },
    noAmount: { nl: 'deze dienst geeft geen bedrag.', en: 'this service gives no amount.' },
    notInSql: {
      nl: 'de regels rekenen met lijsten. Dat kan hier nog niet.',
      en: 'the rules compute with lists. That cannot be done here yet.',
    },
    facts: {
      nl: `dit weten wij niet van verzonnen inwoners: ${named('nl')}.`,
      en: `this is not known of made-up residents: ${named('en')}.`,
    },
  };
  return reasons[kind];
};

/** Which services can be simulated, and of the others why not. */
export const SimulationsPage = ({
  language,
  ports,
}: {
  readonly language: Language;
  readonly ports: OversightPorts;
}) => {
  const say = speak(language);
  const packs = ports.simulations.packs(ports.clock.today());
  const title = say('Reken een wijziging door', 'Work out a change');
  return (
    <OversightPage language={language} title={title} path="/simulatie" sites={ports.sites}>
      <Heading level={1}>{title}</Heading>
      <Paragraph look="lead">
        {say(
          'Verander een bedrag of een regel uit de wet. U ziet wat dat doet met 18 miljoen verzonnen inwoners.',
          'Change an amount or a rule of the law. You see what that does to 18 million made-up residents.',
        )}
      </Paragraph>
      <Paragraph>
        {say(
          'De regels zijn echt. De inwoners bestaan niet. Zo weet iedereen waar een plan op uitkomt, zonder gegevens van wie dan ook.',
          'The rules are real. The residents do not exist. So everyone can see what a plan leads to, without data about anybody.',
        )}
      </Paragraph>
      <Heading level={2}>{say('Kies een dienst', 'Choose a service')}</Heading>
      <List
        items={packs
          .filter(({ obstacle }) => obstacle === undefined)
          .map(({ pack }) => (
            <Link href={`/${language}/simulatie/${pack.id}`}>{pack.title[language]}</Link>
          ))}
      />
      <Details
        summary={say('Welke diensten niet kunnen, en waarom', 'Which services cannot be done, and why')}
      >
        <List
          items={packs.flatMap(({ pack, obstacle }) =>
            obstacle ? [`${pack.title[language]}: ${whyNot(obstacle, ports.catalogue.facts)[language]}`] : [],
          )}
        />
      </Details>
    </OversightPage>
  );
};
