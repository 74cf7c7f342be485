import type { Pack } from '@eenloket/catalogue';
import { ErrorSummary, Heading, Link, Notice, Paragraph } from '@eenloket/design';
import { formatDate, speak, type Language } from '@eenloket/kit';
import type { SimulationResult } from '@eenloket/simulation';
import { OversightPage } from '../page/oversight-page.js';
import type { OversightPorts } from '../ports.js';
import type { Asked } from './asked.js';
import { ChangeForm } from './change-form.js';
import { MadeOf } from './made-of.js';
import type { Refused } from './refused.js';
import { ResultSection } from './result-section.js';

interface Props {
  readonly language: Language;
  readonly ports: OversightPorts;
  readonly pack: Pack;
  readonly asked: Asked;
  readonly result: SimulationResult | Refused | undefined;
  /** The query of this page, with its question mark. */
  readonly search: string;
}

/** Change the numbers of a service and see what it would do to the synthetic residents. */
export const SimulationPage = ({ language, ports, pack, asked, result, search }: Props) => {
  const say = speak(language);
  const on = ports.clock.today();
  const title = say(`Doorrekenen: ${pack.title.nl}`, `What if: ${pack.title.en}`);
  const wrong = asked.wrong.length > 0;
  const path = `/simulatie/${pack.id}`;
  return (
    <OversightPage
      language={language}
      title={wrong ? `${say('Fout', 'Error')}: ${title}` : title}
      path={path}
      sites={ports.sites}
    >
      <ErrorSummary language={language} errors={asked.wrong} />
      <Heading level={1}>{title}</Heading>
      <Paragraph look="lead">
        {say(
          `Wat doet een wijziging van de regels op ${formatDate(on, 'nl')} met 18 miljoen verzonnen inwoners?`,
          `What does a change of the rules on ${formatDate(on, 'en')} do to 18 million made-up residents?`,
        )}
      </Paragraph>
      {typeof result === 'string' && <NoResult language={language} refused={result} />}
      {typeof result === 'object' && (
        <ResultSection language={language} result={result} csv={`/${language}${path}/csv${search}`} />
      )}
      <Heading level={2}>
        {result
          ? say('Verander iets anders', 'Change something else')
          : say('Verander een of meer getallen', 'Change one or more numbers')}
      </Heading>
      <ChangeForm language={language} pack={pack} asked={asked} on={on} />
      <MadeOf language={language} />
      <Paragraph>
        <Link href={`/${language}/pakket/${pack.id}`}>
          {say('Waar deze getallen vandaan komen', 'Where these numbers come from')}
        </Link>
      </Paragraph>
    </OversightPage>
  );
};

const NoResult = ({ language, refused }: { readonly language: Language; readonly refused: Refused }) => {
  const say = speak(language);
  return refused === 'busy' ? (
    <Notice language={language} kind="warn" title={say('Er wordt al gerekend', 'A simulation is running')}>
      <Paragraph>
        {say(
          'Wij rekenen één wijziging tegelijk door. Probeer het over een halve minuut nog eens.',
          'We work out one change at a time. Try again in half a minute.',
        )}
      </Paragraph>
    </Notice>
  ) : (
    <Notice
      language={language}
      kind="wrong"
      title={say('Hier kan niet worden gerekend', 'Nothing can be worked out here')}
    >
      <Paragraph>
        {say(
          'Op deze computer ontbreekt DuckDB. Wie het beheert, kan het installeren.',
          'DuckDB is missing on this computer. Whoever runs it can install it.',
        )}
      </Paragraph>
    </Notice>
  );
};
