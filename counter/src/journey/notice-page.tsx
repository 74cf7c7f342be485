import { Button, ButtonRow, Form, Heading, Link, List, Paragraph } from '@eenloket/design';
import type { OwnVisit } from '../site/visit.js';
import { journeyPlace } from './journey-place.js';
import { noticeWords } from './notice-words.js';

/** What a notice of default means, and the button that gives it. */
export const NoticePage = ({
  visit: { language, to, csrf, place },
  journeyId,
  title,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  /** Name of the service. */
  readonly title: string;
}) => {
  const say = noticeWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title(title)}</Heading>
      <Paragraph look="lead">{say.sorry}</Paragraph>
      <Paragraph>{say.what}</Paragraph>
      <List items={say.means} />
      <Paragraph look="quiet">{say.law}</Paragraph>
      <Form action={to(place)} csrfToken={csrf}>
        <ButtonRow>
          <Button>{say.yes}</Button>
          <Link href={to(journeyPlace(journeyId))} look="secondary">
            {say.no}
          </Link>
        </ButtonRow>
      </Form>
    </div>
  );
};
