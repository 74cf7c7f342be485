import { EmptyState, Heading, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { Message } from '@eenloket/messages';
import type { OwnVisit } from '../site/visit.js';
import { MessageLines } from './message-lines.js';
import { messageWords } from './message-words.js';

/** The message box: mail of all organisations in one list, the newest first. */
export const MessagesPage = ({
  visit,
  catalogue,
  messages,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly messages: readonly Message[];
}) => {
  const say = messageWords[visit.language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      {messages.length === 0 ? (
        <EmptyState illustration="letter" title={say.none}>
          <Paragraph>{say.noneWhat}</Paragraph>
        </EmptyState>
      ) : (
        <MessageLines visit={visit} catalogue={catalogue} messages={messages} />
      )}
    </div>
  );
};
