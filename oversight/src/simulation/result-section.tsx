import type { Catalogue } from '@eenloket/catalogue';
import { DataList, Heading, Notice, Paragraph } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { SimulationResult } from '@eenloket/simulation';
import type { ReactNode } from 'react';
import { ChangeList } from './change-list.js';
import { EffectTable } from './effect-table.js';
import { amountText, countText, wholeNumber } from './figures.js';
import { PressureSection } from './pressure-section.js';

interface Props {
  readonly language: Language;
  readonly result: SimulationResult;
}

/** What the change costs, who gains and loses, and how much of more income is lost. */
export const ResultSection = ({
  language,
  result,
  outputs,
  takeAlong,
}: Props & {
  readonly outputs: Catalogue['outputs'];
  /** What the result can be taken along as. */
  readonly takeAlong: ReactNode;
}) => {
  const say = speak(language);
  const { groups } = result;
  return (
    <>
      <Heading level={2}>{say('Wat het doet', 'What it does')}</Heading>
      <Changes language={language} result={result} outputs={outputs} />
      <InShort language={language} result={result} />
      {takeAlong}
      <EffectTable
        language={language}
        caption={say('Naar inkomen: tienden, van laag naar hoog', 'By income: tenths, from low to high')}
        effects={groups.decile}
      />
      <EffectTable
        language={language}
        caption={say('Naar huishouden', 'By household')}
        effects={groups.kind}
      />
      <EffectTable
        language={language}
        caption={say('Naar leeftijd van de aanvrager', 'By age of who applies')}
        effects={groups.age}
      />
      <EffectTable
        language={language}
        caption={say('Naar provincie', 'By province')}
        effects={groups.province}
      />
      <PressureSection language={language} result={result} />
    </>
  );
};

const Changes = ({ language, result, outputs }: Props & { readonly outputs: Catalogue['outputs'] }) => {
  const say = speak(language);
  const { others, provisional } = result;
  return (
    <>
      <ChangeList language={language} result={result} outputs={outputs} />
      {others.length > 0 && (
        <Paragraph>
          {say('Bij wat €\u00a0100 meer kost tellen ook mee: ', 'What €100 more costs also counts: ')}
          {others.map((title) => title[language]).join(', ')}.
        </Paragraph>
      )}
      {provisional.length > 0 && (
        <Notice language={language} kind="warn" title={say('Voorlopig', 'Provisional')}>
          <Paragraph>
            {say(
              'Niet alle bedragen van deze dag zijn al bekend. Wij rekenen met de laatste.',
              'Not all amounts of this day are published yet. We use the last ones.',
            )}
          </Paragraph>
        </Notice>
      )}
    </>
  );
};

const InShort = ({ language, result }: Props) => {
  const say = speak(language);
  const { total, won, lost, residents, households } = result;
  const sample = residents.seen < residents.all;
  return (
    <>
      <DataList
        language={language}
        items={[
          {
            key: say('Kosten per jaar', 'Cost a year'),
            value: say(
              `${amountText(total.before, 'nl')}, wordt ${amountText(total.after, 'nl')}`,
              `${amountText(total.before, 'en')}, becomes ${amountText(total.after, 'en')}`,
            ),
          },
          { key: say('Verschil', 'Difference'), value: amountText(total.difference, language) },
          {
            key: say('Gaan erop vooruit', 'Gain'),
            value: say(
              `${countText(total.winners, 'nl')} huishoudens, samen ${amountText(won, 'nl')} per jaar`,
              `${countText(total.winners, 'en')} households, together ${amountText(won, 'en')} a year`,
            ),
          },
          {
            key: say('Gaan erop achteruit', 'Lose'),
            value: say(
              `${countText(total.losers, 'nl')} huishoudens, samen ${amountText(lost, 'nl')} per jaar`,
              `${countText(total.losers, 'en')} households, together ${amountText(lost, 'en')} a year`,
            ),
          },
          {
            key: say('Bekeken', 'Looked at'),
            value: say(
              `${wholeNumber(residents.seen, 'nl')} van de ${wholeNumber(residents.all, 'nl')} verzonnen inwoners, in ${wholeNumber(households.seen, 'nl')} huishoudens`,
              `${wholeNumber(residents.seen, 'en')} of the ${wholeNumber(residents.all, 'en')} made-up residents, in ${wholeNumber(households.seen, 'en')} households`,
            ),
          },
        ]}
      />
      {sample && (
        <Paragraph look="quiet">
          {say(
            'Dit is een steekproef. Achter ± staat hoeveel een uitkomst ernaast kan zitten, 19 van de 20 keer.',
            'This is a sample. Behind ± stands how far an outcome may be off, 19 times in 20.',
          )}
        </Paragraph>
      )}
    </>
  );
};
