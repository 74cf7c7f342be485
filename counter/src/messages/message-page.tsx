import { Heading, Link, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { Message } from '@eenloket/messages';
import { nameOf } from '../organisations/name-of.js';
import type { OwnVisit } from '../site/visit.js';
import { momentText } from '../texts/moment-text.js';
import type { MessageAbout } from './message-about.js';
import { letterBody } from './letter-body.js';
import { messageWords } from './message-words.js';

/** One message or letter, readable. Its HTML was made by us from a template with every value escaped. */
export const MessagePage = ({
  visit: { language, to, place },
  catalogue,
  message: { subject, sender, createdAt, html, direction, language: written, toGoOutBy },
  about,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly message: Message;
  /** Where the matter is that it is about, and its outcome; addresses without language. */
  readonly about?: MessageAbout | undefined;
}) => {
  const say = messageWords[language];
  const party = nameOf(catalogue, sender, language);
  return (
    <div className="eenloket-flow">
      <p>
        <Link href={to('/berichten')}>{say.back}</Link>
      </p>
      <Heading level={1}>
        <span lang={written}>{subject}</span>
      </Heading>
      <Paragraph look="lead">
        {direction === 'fromResident' ? say.sent(party) : say.from(party)},{' '}
        <time dateTime={createdAt}>{momentText(createdAt, language)}</time>
      </Paragraph>
      <div
        className="eenloket-letter eenloket-flow"
        lang={written}
        dangerouslySetInnerHTML={{ __html: letterBody(html) }}
      />
      {toGoOutBy && <Paragraph look="quiet">{say.toGoOut[toGoOutBy]}</Paragraph>}
      {about?.outcome !== undefined && (
        <p>
          <Link href={to(about.outcome)}>{say.outcome}</Link>
        </p>
      )}
      {about && (
        <p>
          <Link href={to(about.matter)}>{say.matter}</Link>
        </p>
      )}
      <p>
        <Link href={to(`/hulp?van=${encodeURIComponent(place)}`)}>{say.help}</Link>
      </p>
    </div>
  );
};
