import { MessageList } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { Message } from '@eenloket/messages';
import { nameOf } from '../organisations/name-of.js';
import type { OwnVisit } from '../site/visit.js';
import { momentText } from '../texts/moment-text.js';

/** Messages of all organisations in one list. */
export const MessageLines = ({
  visit: { language, to },
  catalogue,
  messages,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly messages: readonly Message[];
}) => (
  <MessageList
    language={language}
    messages={messages.map(({ id, subject, sender, createdAt, readAt, direction, language: written }) => ({
      href: to(`/berichten/${id}`),
      title: subject,
      lang: written,
      from: nameOf(catalogue, sender, language),
      dateTime: createdAt,
      when: momentText(createdAt, language),
      unread: readAt === undefined && direction === 'toResident',
    }))}
  />
);
