import type { Language } from '@eenloket/kit';
import { words } from '../words.js';

/** A message as it stands in the box. */
export interface MessageItem {
  readonly href: string;
  readonly title: string;
  /** The language of the title, when it may be another than the page's. */
  readonly lang?: Language | undefined;
  readonly from: string;
  /** ISO date or instant. */
  readonly dateTime: string;
  readonly when: string;
  readonly unread?: boolean | undefined;
  /** What the person must do with it, such as `Antwoord vóór 3 april`. */
  readonly attention?: string | undefined;
}

/** Messages of all organisations in one list; a new one is marked by a word. */
export const MessageList = ({
  language,
  messages,
}: {
  readonly language: Language;
  readonly messages: readonly MessageItem[];
}) => (
  <ul className="eenloket-messages">
    {messages.map(({ href, title, lang, from, dateTime, when, unread, attention }) => (
      <li key={href} className={unread ? 'eenloket-message eenloket-message--unread' : 'eenloket-message'}>
        <a
          className="utrecht-link utrecht-link--html-a"
          href={href}
          lang={lang === language ? undefined : lang}
        >
          {title}
        </a>
        {unread && <span className="eenloket-tag">{words[language].unread}</span>}
        {attention && <span className="eenloket-tag eenloket-tag--warn">{attention}</span>}
        <p className="eenloket-message__line">
          {from} · <time dateTime={dateTime}>{when}</time>
        </p>
      </li>
    ))}
  </ul>
);
