import { ButtonRow, Heading, Link, Paragraph } from '@eenloket/design';
import type { PageAnswer } from '../site/answer.js';
import type { Visit } from '../site/visit.js';
import { failureWords } from './failure-words.js';

/** The page for a session that ended by itself: log in and go on where you were, and whether what you typed was kept. */
export const sessionOverPage = ({ language }: Visit, logIn: string, typed?: 'kept' | 'lost'): PageAnswer => {
  const say = failureWords[language];
  return {
    kind: 'page',
    title: say.over,
    status: 403,
    body: (
      <div className="eenloket-flow">
        <Heading level={1}>{say.over}</Heading>
        <Paragraph look="lead">{say.overWhat}</Paragraph>
        {typed === 'kept' && <Paragraph>{say.overKept}</Paragraph>}
        {typed === 'lost' && <Paragraph>{say.overLost}</Paragraph>}
        <Paragraph>{say.overWhy}</Paragraph>
        <ButtonRow>
          <Link href={logIn} look="button">
            {say.logIn}
          </Link>
        </ButtonRow>
      </div>
    ),
  };
};
