import { Button, List, Paragraph } from '@eenloket/design';
import type { OwnVisit } from '../site/visit.js';
import { AskOnce } from './ask-once.js';
import { noticeWords } from './notice-words.js';

/** What a notice of default means, and the button that gives it. */
export const NoticePage = ({
  visit,
  journeyId,
  title,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  /** Name of the service. */
  readonly title: string;
}) => {
  const say = noticeWords[visit.language];
  return (
    <AskOnce
      {...{ visit, journeyId }}
      title={say.title(title)}
      lead={say.sorry}
      meaning={
        <>
          <Paragraph>{say.what}</Paragraph>
          <List items={say.means} />
          <Paragraph look="quiet">{say.law}</Paragraph>
        </>
      }
      yes={<Button>{say.yes}</Button>}
      no={say.no}
    />
  );
};
