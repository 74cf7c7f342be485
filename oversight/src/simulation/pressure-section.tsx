import { List, Paragraph, Table } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { Effect, SimulationResult } from '@eenloket/simulation';
import { countText, wholeNumber } from './figures.js';

interface Props {
  readonly language: Language;
  readonly result: SimulationResult;
}

/** How much of a hundred euros a month more is lost, and who would lose more than the hundred. */
export const PressureSection = ({ language, result }: Props) => {
  const say = speak(language);
  const alone = result.others.length === 0;
  return (
    <>
      <Table
        caption={say(
          `Wie €\u00a0100 per maand meer verdient: hoeveel daarvan verdwijnt bij ${alone ? 'deze dienst' : 'deze diensten samen'}`,
          `Who earns €100 a month more: how much of it is lost at ${alone ? 'this service' : 'these services together'}`,
        )}
        columns={[
          { label: say('Weg van €\u00a0100', 'Lost of €100') },
          { label: say('Huishoudens nu', 'Households now'), numeric: true },
          { label: say('Huishoudens na de wijziging', 'Households after the change'), numeric: true },
        ]}
        rows={result.pressure.classes.map(({ label, before, after }) => ({
          id: label.en,
          cells: [label[language], countText(before, language), countText(after, language)],
        }))}
      />
      <OverHundred language={language} result={result} />
      <LookedAt language={language} result={result} />
      <Paragraph look="quiet">
        {alone
          ? say(
              'Inkomstenbelasting en andere diensten tellen hier niet mee.',
              'Income tax and other services are not counted here.',
            )
          : say('Inkomstenbelasting telt hier niet mee.', 'Income tax is not counted here.')}
      </Paragraph>
    </>
  );
};

/** For how many residents this was looked at, where that is not everybody. */
const LookedAt = ({ language, result: { pressure, residents } }: Props) => {
  const say = speak(language);
  if (pressure.residents === residents.all) return null;
  return (
    <Paragraph>
      {say(
        `Wat van €\u00a0100 meer verdwijnt, is een schatting. Wij bekeken het bij ${wholeNumber(pressure.residents, 'nl')} inwoners, in ${wholeNumber(pressure.households, 'nl')} huishoudens. Achter ± staat hoeveel het ernaast kan zitten, 19 van de 20 keer. Staat er 0, dan vonden wij er bij hen geen.`,
        `What is lost of €100 more is an estimate. We looked at it for ${wholeNumber(pressure.residents, 'en')} residents, in ${wholeNumber(pressure.households, 'en')} households. Behind ± stands how far it may be off, 19 times in 20. Where 0 stands, we found none among them.`,
      )}
    </Paragraph>
  );
};

/** In which groups more income costs more than it brings; nothing where it does in none. */
const OverHundred = ({ language, result: { groups } }: Props) => {
  const say = speak(language);
  const hit = [...groups.kind, ...groups.decile].filter(
    ({ overHundred: { before, after } }) => before.value > 0 || after.value > 0,
  );
  if (hit.length === 0) return null;
  return (
    <>
      <Paragraph>
        {say(
          'Hier kost €\u00a0100 meer verdienen meer dan €\u00a0100:',
          'Here earning €100 more costs more than €100:',
        )}
      </Paragraph>
      <List items={hit.map((effect) => hitText(effect, language))} />
    </>
  );
};

function hitText({ label, overHundred: { before, after } }: Effect, language: Language): string {
  const [now, then] = [countText(before, language), countText(after, language)];
  return language === 'nl'
    ? `${label.nl}: ${now} huishoudens nu, ${then} na de wijziging`
    : `${label.en}: ${now} households now, ${then} after the change`;
}
