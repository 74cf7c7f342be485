import { ButtonRow, Heading, Paragraph } from '@eenloket/design';
import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { failureWords } from './failure-words.js';
import { PhoneLink } from '../organisations/phone-link.js';

/** A page for what went wrong: what, what you can do, why, and a person. */
export const FailurePage = ({
  language,
  title,
  what,
  why,
  phone,
  quote,
  children,
}: {
  readonly language: Language;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly phone: string;
  /** Request id, to find the cause in the log. */
  readonly quote?: string;
  /** The next steps, as links. */
  readonly children: ReactNode;
}) => {
  const say = failureWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{title}</Heading>
      <Paragraph look="lead">{what}</Paragraph>
      <Paragraph>{why}</Paragraph>
      <ButtonRow>{children}</ButtonRow>
      <Paragraph>
        {say.call} <PhoneLink phone={phone} />.
      </Paragraph>
      {quote && (
        <Paragraph look="quiet">
          {say.quote} {quote}
        </Paragraph>
      )}
    </div>
  );
};
