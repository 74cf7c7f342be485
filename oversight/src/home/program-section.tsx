import { DataList } from '@eenloket/design';
import { formatDate, type Language, type LegalDate, speak } from '@eenloket/kit';
import type { OversightPorts } from '../ports.js';

/** Which program runs, since when, on which clock. */
export const ProgramSection = ({
  language,
  program,
  clock,
}: {
  readonly language: Language;
  readonly program: OversightPorts['program'];
  readonly clock: { readonly mode: 'demo' | 'system'; readonly today: LegalDate };
}) => {
  const say = speak(language);
  const demo = clock.mode === 'demo';
  const started = program.startedAt.slice(0, 16).split('T');
  return (
    <DataList
      language={language}
      items={[
        { key: say('Versie van het programma', 'Version of the program'), value: program.version },
        {
          key: say('Draait sinds', 'Runs since'),
          value: (
            <time
              dateTime={program.startedAt}
            >{`${formatDate(started[0] as LegalDate, language)}, ${started[1]} UTC`}</time>
          ),
        },
        {
          key: say('Soort omgeving', 'Kind of installation'),
          value: demo
            ? say('Demonstratie met verzonnen mensen', 'Demonstration with made-up people')
            : say('In gebruik', 'In use'),
        },
        {
          key: say('De datum waarmee wij rekenen', 'The date that we reckon with'),
          value: <time dateTime={clock.today}>{formatDate(clock.today, language)}</time>,
          ...(demo ? { origin: say('Demoklok: deze is te verzetten', 'Demo clock: it can be moved') } : {}),
        },
      ]}
    />
  );
};
