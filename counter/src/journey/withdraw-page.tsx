import { Button, TextField } from '@eenloket/design';
import type { OwnVisit } from '../site/visit.js';
import { AskOnce } from './ask-once.js';
import { journeyWords } from './journey-words.js';

/** Name of the field with the reason, which may stay empty. */
export const reasonField = 'reden';

/** Asks once more before a part is withdrawn; the reason is optional. */
export const WithdrawPage = ({
  visit,
  journeyId,
  title,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  /** Name of the service. */
  readonly title: string;
}) => {
  const { language } = visit;
  const say = journeyWords[language];
  return (
    <AskOnce
      {...{ visit, journeyId }}
      title={say.withdrawTitle(title)}
      lead={say.withdrawWhat}
      fields={
        <TextField
          language={language}
          name={reasonField}
          label={say.withdrawReason}
          rows={3}
          maxLength={500}
          optional
        />
      }
      yes={<Button kind="danger">{say.withdrawYes}</Button>}
      no={say.withdrawNo}
    />
  );
};
