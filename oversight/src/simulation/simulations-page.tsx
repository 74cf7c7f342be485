import { Details, Heading, Link, List, Paragraph } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { OversightPage } from '../page/oversight-page.js';
import type { OversightPorts } from '../ports.js';

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
          'Verander een bedrag uit de wet. U ziet wat dat doet met 18 miljoen verzonnen inwoners.',
          'Change an amount of the law. You see what that does to 18 million made-up residents.',
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
          .filter(({ problems }) => problems.length === 0)
          .map(({ pack }) => (
            <Link href={`/${language}/simulatie/${pack.id}`}>{pack.title[language]}</Link>
          ))}
      />
      <Details
        summary={say('Welke diensten niet kunnen, en waarom', 'Which services cannot be done, and why')}
      >
        <Paragraph>
          {say(
            'De redenen zijn voor wie regels schrijft en staan in het Engels.',
            'The reasons are for who writes rules.',
          )}
        </Paragraph>
        <List
          items={packs
            .filter(({ problems }) => problems.length > 0)
            .map(({ pack, problems }) => (
              <>
                {pack.title[language]}: <span lang="en">{problems[0]}</span>
              </>
            ))}
        />
      </Details>
    </OversightPage>
  );
};
