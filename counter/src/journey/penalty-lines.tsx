import { Paragraph } from '@eenloket/design';
import type { TrackerRow } from '@eenloket/journeys';
import { formatDate, formatEuro, latePenalty, type Language, type LegalDate } from '@eenloket/kit';
import { noticeWords } from './notice-words.js';

type Row = Pick<TrackerRow, 'by' | 'noticeOn' | 'status' | 'decided'>;

const linesOf = (language: Language, row: Row, today: LegalDate): readonly string[] => {
  const { by, noticeOn, status, decided } = row;
  const say = noticeWords[language];
  if (decided?.penalty)
    return [say.owed(decided.penalty.days, formatEuro(decided.penalty.euros, language)), say.settled];
  if (noticeOn === undefined || by === undefined || status !== 'late') return [];
  const owed = latePenalty({ termEnded: by.date, noticeReceived: noticeOn, today });
  const given = say.given(formatDate(noticeOn, language));
  if (owed.days === 0) return [given, say.from(formatDate(owed.from, language))];
  return [
    given,
    say.soFar(owed.days, formatEuro(owed.euros, language)),
    owed.perDay === '0' ? say.most : say.today(formatEuro(owed.perDay, language)),
  ];
};

/**
 * After a notice of default: from which day being late costs money, how much a day and in total, and once there is a
 * decision what is owed in the end (Awb 4:17, 4:18).
 */
export const PenaltyLines = ({
  language,
  row,
  today,
}: {
  readonly language: Language;
  readonly row: Row;
  readonly today: LegalDate;
}) => {
  const lines = linesOf(language, row, today);
  return lines.length === 0 ? null : <Paragraph>{lines.join(' ')}</Paragraph>;
};
