import { Heading, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import { formatDate, formatEuro, type Language } from '@eenloket/kit';
import type { Birthday, Overview } from '@eenloket/journeys';
import { DifferenceLines } from './difference-lines.js';
import { memberName } from './member-name.js';
import { overviewWords } from './overview-words.js';

type Of = { readonly language: Language; readonly catalogue: Catalogue; readonly overview: Overview };

function birthdayText({ member: { who }, on, age }: Birthday, { language, overview }: Of): string {
  const say = overviewWords[language].birthdayOf;
  const date = formatDate(on, language);
  if (who === 'aanvrager') return say.aanvrager(age, date);
  const name = memberName(overview.household, who, language);
  return who === 'partner' ? say.partner(name, age, date) : say.child(name, age, date);
}

const Birthdays = (of: Of) =>
  of.overview.birthdays.map((birthday) => (
    <section key={`${birthday.on} ${JSON.stringify(birthday.member.who)}`} className="eenloket-flow">
      <Heading level={3}>{birthdayText(birthday, of)}</Heading>
      {birthday.brings.length === 0 ? (
        <Paragraph>{overviewWords[of.language].noEffect}</Paragraph>
      ) : (
        <DifferenceLines language={of.language} catalogue={of.catalogue} differences={birthday.brings} />
      )}
    </section>
  ));

const OtherIncomes = ({ language, catalogue, overview: { otherIncomes } }: Of) => {
  const say = overviewWords[language];
  if (otherIncomes.length === 0) return <Paragraph>{say.noIncome}</Paragraph>;
  return otherIncomes.map(({ percent, income, changes }) => {
    const amount = formatEuro(income, language);
    return (
      <section key={percent} className="eenloket-flow">
        <Heading level={3}>
          {percent > 0 ? say.higherIncome(percent, amount) : say.lowerIncome(-percent, amount)}
        </Heading>
        {changes.length === 0 ? (
          <Paragraph>{say.noEffect}</Paragraph>
        ) : (
          <DifferenceLines language={language} catalogue={catalogue} differences={changes} dated={false} />
        )}
      </section>
    );
  });
};

/** What changes by itself with the next birthdays, and what would change with another income. */
export const ChangesSection = (of: Of) => (
  <>
    <Heading level={2}>{overviewWords[of.language].changes}</Heading>
    <Birthdays {...of} />
    <OtherIncomes {...of} />
  </>
);
