import { ChangeBar, Table } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { Amount, Effect, LostOfHundred } from '@eenloket/simulation';
import { decimalText, wholeEuros, wholeNumber } from './figures.js';

/** What the change does to each group; the bar shows the difference for each household, as the number beside it says. */
export const EffectTable = ({
  language,
  caption,
  effects,
}: {
  readonly language: Language;
  readonly caption: string;
  readonly effects: readonly Effect[];
}) => {
  const say = speak(language);
  const most = Math.max(...effects.map(({ perHousehold }) => Math.abs(Number(perHousehold))), 0.01);
  return (
    <Table
      caption={caption}
      columns={[
        { label: say('Groep', 'Group') },
        { label: say('Huishoudens', 'Households'), numeric: true },
        { label: say('Gaan erop vooruit', 'Gain'), numeric: true },
        { label: say('Gaan erop achteruit', 'Lose'), numeric: true },
        { label: say('Verschil per jaar', 'Difference a year'), numeric: true },
        { label: say('Per huishouden', 'Per household'), numeric: true },
        { label: say('Weg van €\u00a0100 meer', 'Lost of €100 more'), numeric: true },
      ]}
      rows={effects.map((effect) => ({
        id: effect.label.en,
        cells: [
          effect.label[language],
          wholeNumber(effect.households.value, language),
          wholeNumber(effect.winners.value, language),
          wholeNumber(effect.losers.value, language),
          <Amounts amount={effect.difference} language={language} />,
          <span>
            {wholeEuros(effect.perHousehold, language)}
            <ChangeBar part={Number(effect.perHousehold) / most} />
          </span>,
          <span>
            <Lost lost={effect.lostOfHundred.before} language={language} />
            {effect.lostOfHundred.after.value !== effect.lostOfHundred.before.value && (
              <>
                {say(' wordt ', ' becomes ')}
                <Lost lost={effect.lostOfHundred.after} language={language} />
              </>
            )}
          </span>,
        ],
      }))}
    />
  );
};

/** An amount over what it may be off; it breaks only between the two. */
const Amounts = ({ amount, language }: { readonly amount: Amount; readonly language: Language }) => (
  <span>
    <span className="eenloket-money">{wholeEuros(amount.value, language)}</span>
    {Number(amount.margin) > 0 && (
      <>
        {' '}
        <span className="eenloket-money">± {wholeEuros(amount.margin, language)}</span>
      </>
    )}
  </span>
);

/** Euros of a hundred with what they may be off; it does not break. */
const Lost = ({ lost, language }: { readonly lost: LostOfHundred; readonly language: Language }) => {
  const value = decimalText(lost.value, language);
  const margin = Number(lost.margin) > 0 ? ` ± ${decimalText(lost.margin, language)}` : '';
  return (
    <span className="eenloket-money">
      {language === 'nl' ? `€\u00a0${value}` : `€${value}`}
      {margin}
    </span>
  );
};
