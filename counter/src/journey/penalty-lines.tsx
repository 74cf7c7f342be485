import { MoneyAmount, Paragraph, formatDate } from '@eenloket/design';
import type { TrackerRow } from '@eenloket/journeys';
import { latePenalty, type Language, type LegalDate } from '@eenloket/kit';
import { noticeWords } from './notice-words.js';

/** After a notice of default, as long as there is no decision: from which day being late costs money, and how much so far (Awb 4:17). */
export const PenaltyLines = ({
  language,
  row: { by, noticeOn, status },
  today,
}: {
  readonly language: Language;
  readonly row: Pick<TrackerRow, 'by' | 'noticeOn' | 'status'>;
  readonly today: LegalDate;
}) => {
  if (noticeOn === undefined || by === undefined || status !== 'late') return null;
  const say = noticeWords[language];
  const { from, days, euros } = latePenalty({ termEnded: by.date, noticeReceived: noticeOn, today });
  return (
    <Paragraph>
      {say.given(formatDate(noticeOn, language))}{' '}
      {days === 0 ? say.from(formatDate(from, language)) : say.soFar(days)}{' '}
      {days > 0 && <MoneyAmount language={language} amount={euros} />}
    </Paragraph>
  );
};
