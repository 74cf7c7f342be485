import { Heading, Paragraph, Table, Timeline } from '@eenloket/design';
import type { Catalogue, Pack } from '@eenloket/catalogue';
import { firstOfQuarter, formatDate, formatEuro, yearOf, type Language, type LegalDate } from '@eenloket/kit';
import { isProvisional, type Month, type Overview, type ServiceOutcome } from '@eenloket/journeys';
import { DifferenceLines } from './difference-lines.js';
import { overviewWords } from './overview-words.js';

type Of = { readonly language: Language; readonly catalogue: Catalogue; readonly overview: Overview };

/** A month as people say it: `maart`. */
const monthName = (on: LegalDate, language: Language): string =>
  formatDate(on, language).replace(/^\d+ /, '').replace(/ \d+$/, '');

/** The services that give an amount in some month of the year. */
const amountsIn = ({ months, standings }: Overview): readonly Pack[] =>
  standings
    .map(({ pack }) => pack)
    .filter(({ id }) => months.some(({ outcomes }) => outcomes.get(id)?.headline.kind === 'amount'));

const perOf = ({ months }: Overview, { id }: Pack) =>
  months
    .map(({ outcomes }) => outcomes.get(id)?.headline)
    .flatMap((headline) => (headline?.kind === 'amount' ? [headline.per] : []))[0] ?? 'Maand';

/** What stands in the cell of a month: an amount per quarter stands with its first month only. */
function cellOf(outcome: ServiceOutcome | undefined, on: LegalDate, language: Language): string {
  const say = overviewWords[language];
  const headline = outcome?.headline;
  if (!outcome || headline?.kind === 'unknown') return say.unknownAmount;
  if (headline?.kind !== 'amount') return say.nothing;
  if (headline.per === 'Kwartaal' && firstOfQuarter(on) !== on) return '';
  const amount = formatEuro(headline.amount, language);
  return isProvisional(outcome) ? `${amount} (${say.provisional})` : amount;
}

const Amounts = ({ language, overview }: Of) => {
  const say = overviewWords[language];
  const services = amountsIn(overview);
  if (services.length === 0) return <Paragraph>{say.monthsNone}</Paragraph>;
  return (
    <Table
      caption={say.monthsCaption(yearOf(overview.on))}
      columns={[
        { label: say.month },
        ...services.map((pack) => ({
          label: `${pack.title[language]}, ${say.per[perOf(overview, pack)]}`,
          numeric: true,
        })),
      ]}
      rows={overview.months.map(({ on, outcomes }) => ({
        id: on,
        cells: [monthName(on, language), ...services.map(({ id }) => cellOf(outcomes.get(id), on, language))],
      }))}
    />
  );
};

const Changes = ({ language, catalogue, months }: Omit<Of, 'overview'> & { months: readonly Month[] }) => {
  const changes = months.flatMap((month) => month.changes);
  const days = [...new Set(changes.map(({ on }) => on))].sort();
  if (days.length === 0) return null;
  return (
    <>
      <Heading level={3}>{overviewWords[language].monthChanges}</Heading>
      <Timeline
        events={days.map((day) => {
          const those = changes.filter(({ on }) => on === day);
          return {
            id: day,
            dateTime: day,
            when: formatDate(day, language),
            title: those.map(({ pack }) => pack.title[language]).join(', '),
            body: (
              <DifferenceLines language={language} catalogue={catalogue} differences={those} dated={false} />
            ),
          };
        })}
      />
    </>
  );
};

/** The calendar year month by month: what there is a right to, what changes, and why. */
export const MonthsSection = (of: Of) => {
  const say = overviewWords[of.language];
  return (
    <>
      <Heading level={2}>{say.months(yearOf(of.overview.on))}</Heading>
      <Paragraph>{say.monthsWhat}</Paragraph>
      <Amounts {...of} />
      <Changes language={of.language} catalogue={of.catalogue} months={of.overview.months} />
    </>
  );
};
