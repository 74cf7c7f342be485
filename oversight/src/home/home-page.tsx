import { Heading, Paragraph } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { LogHead } from '../log/log-head.js';
import { OversightPage } from '../page/oversight-page.js';
import type { OversightPorts } from '../ports.js';
import { LogSection } from './log-section.js';
import { OrganisationSection } from './organisation-section.js';
import { PackSection } from './pack-section.js';
import { ProgramSection } from './program-section.js';

/** The one honest page: what runs, with which rules, for whom, and how to hold us to it. */
export const HomePage = ({
  language,
  ports,
  heads,
}: {
  readonly language: Language;
  readonly ports: OversightPorts;
  readonly heads: readonly LogHead[];
}) => {
  const say = speak(language);
  const { catalogue, clock, program, sites } = ports;
  const title = say('Wat hier draait', 'What runs here');
  return (
    <OversightPage language={language} title={title} path="" sites={sites}>
      <Heading level={1}>{title}</Heading>
      <Paragraph look="lead">
        {say(
          'Dit is het programma zelf dat vertelt wat het doet. Iedereen mag meekijken.',
          'This is the program itself, telling what it does. Everyone may look.',
        )}
      </Paragraph>
      <ProgramSection
        language={language}
        program={program}
        clock={{ mode: clock.mode, today: clock.today() }}
      />
      <Heading level={2} id="pakketten">
        {say('Diensten en hun regels', 'Services and their rules')}
      </Heading>
      <PackSection language={language} catalogue={catalogue} />
      <Heading level={2}>{say('Organisaties', 'Organisations')}</Heading>
      <OrganisationSection language={language} catalogue={catalogue} />
      <Heading level={2} id="logboeken">
        {say('Logboeken', 'Logs')}
      </Heading>
      <Paragraph>
        {say(
          'Wie gegevens van iemand bekijkt, laat een regel achter. Hier staat niet wát er is bekeken. U kunt wel zien dat geen regel is veranderd of weg is.',
          'Whoever looks at data about someone leaves a line. What was looked at is not here. You can see that no line was changed or is gone.',
        )}
      </Paragraph>
      <LogSection language={language} catalogue={catalogue} heads={heads} />
    </OversightPage>
  );
};
