import { formatDate, relativeDate, type Language, type LegalDate } from '@eenloket/kit';

/** A legal date in words; with `today` also how far away: `over 3 dagen (19 maart 2026)`. */
export const LegalDateText = ({
  language,
  date,
  today,
}: {
  readonly language: Language;
  readonly date: LegalDate;
  readonly today?: LegalDate | undefined;
}) => (
  <time dateTime={date}>
    {today
      ? `${relativeDate(date, today, language)} (${formatDate(date, language)})`
      : formatDate(date, language)}
  </time>
);
