import { Button, ButtonRow, Form, Heading, Link, Paragraph, TextField } from '@eenloket/design';
import type { OwnVisit } from '../site/visit.js';
import { journeyPlace } from './journey-place.js';
import { journeyWords } from './journey-words.js';

/** Name of the field with the reason, which may stay empty. */
export const reasonField = 'reden';

/** Asks once more before a part is withdrawn; the reason is optional. */
export const WithdrawPage = ({
  visit: { language, to, csrf, place },
  journeyId,
  title,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  readonly title: string;
}) => {
  const say = journeyWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.withdrawTitle(title)}</Heading>
      <Paragraph look="lead">{say.withdrawWhat}</Paragraph>
      <Form action={to(place)} csrfToken={csrf}>
        <TextField
          language={language}
          name={reasonField}
          label={say.withdrawReason}
          rows={3}
          maxLength={500}
          optional
        />
        <ButtonRow>
          <Button kind="danger">{say.withdrawYes}</Button>
          <Link href={to(journeyPlace(journeyId))} look="secondary">
            {say.withdrawNo}
          </Link>
        </ButtonRow>
      </Form>
    </div>
  );
};
