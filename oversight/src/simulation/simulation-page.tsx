import type { Pack } from '@eenloket/catalogue';
import { ErrorSummary, Heading, Link, Notice, Paragraph } from '@eenloket/design';
import { formatDate, speak, type Language } from '@eenloket/kit';
import type { SimulationResult } from '@eenloket/simulation';
import { OversightPage } from '../page/oversight-page.js';
import type { OversightPorts } from '../ports.js';
import type { Asked } from './asked.js';
import { ChangeForm } from './change-form.js';
import { MadeOf } from './made-of.js';
import { patchFile } from './patch-file.js';
import { refusals, type Refused } from './refused.js';
import { ResultSection } from './result-section.js';
import { TakeAlong } from './take-along.js';

interface Props {
  readonly language: Language;
  readonly ports: OversightPorts;
  readonly pack: Pack;
  readonly asked: Asked;
  readonly result: SimulationResult | Refused | undefined;
  /** The address of the change, with its question mark; undefined when it may not stand in an address. */
  readonly search: string | undefined;
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
        <ResultSection
          language={language}
          result={result}
          outputs={ports.catalogue.outputs}
          takeAlong={
            <TakeAlong
              language={language}
              pack={pack}
              asked={asked}
              patch={patchFile(pack, asked, on)}
              search={search}
            />
          }
        />
      )}
      <Heading level={2}>
        {result
          ? say('Verander iets anders', 'Change something else')
          : say('Verander een of meer getallen', 'Change one or more numbers')}
      </Heading>
      <ChangeForm language={language} pack={pack} asked={asked} on={on} shareable={search !== undefined} />
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
  const { title, text } = refusals[refused];
  return (
    <Notice language={language} kind={refused === 'busy' ? 'warn' : 'wrong'} title={title[language]}>
      <Paragraph>{text[language]}</Paragraph>
    </Notice>
  );
};
