import { Heading, Link, Paragraph } from '@eenloket/design';
import { covers } from '@eenloket/identity';
import { page, type Answer } from '../site/answer.js';
import type { OwnVisit } from '../site/visit.js';
import { messageWords } from './message-words.js';

/**
 * Lets a visitor at what is personal beyond one service (messages, dossier, data): for oneself, or under a mandate for
 * every service. A narrower mandate gets a page that says so.
 */
export const ownOnly =
  (handler: (visit: OwnVisit) => Promise<Answer> | Answer) =>
  (visit: OwnVisit): Promise<Answer> | Answer => {
    const { visitor, language, to } = visit;
    if (!visitor.mandate || covers(visitor.mandate, '*')) return handler(visit);
    const say = messageWords[language];
    const body = (
      <div className="eenloket-flow">
        <Heading level={1}>{say.limited}</Heading>
        <Paragraph look="lead">{say.limitedWhat}</Paragraph>
        <p>
          <Link href={to('/zaken')} look="button">
            {say.cases}
          </Link>
        </p>
      </div>
    );
    return { ...page(say.limited, body), status: 403 };
  };
