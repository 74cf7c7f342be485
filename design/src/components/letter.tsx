import type { Language, LegalDate } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { words } from '../words.js';
import { LegalDateText } from './legal-date-text.js';

/** Props of {@link Letter}. `objection` only for a formal decision (Awb 6:7); `contact` always. */
export interface LetterProps {
  readonly language: Language;
  readonly from: string;
  readonly to: readonly string[];
  readonly date: LegalDate;
  readonly reference?: string | undefined;
  readonly subject: string;
  readonly objection?: ReactNode;
  readonly contact: ReactNode;
  readonly children: ReactNode;
}

/** A letter that reads as a letter on screen and on paper. */
export const Letter = (props: LetterProps) => {
  const { language, from, to, date, reference, subject, objection, contact, children } = props;
  const say = words[language];
  return (
    <article className="eenloket-letter eenloket-flow" lang={language}>
      <p className="eenloket-letter__from">{from}</p>
      <p className="utrecht-paragraph">
        {to.map((line) => (
          <span className="eenloket-letter__line" key={line}>
            {line}
          </span>
        ))}
      </p>
      <dl className="eenloket-path__facts">
        <div>
          <dt>{say.date}</dt>
          <dd>
            <LegalDateText language={language} date={date} />
          </dd>
        </div>
        {reference && (
          <div>
            <dt>{say.reference}</dt>
            <dd>{reference}</dd>
          </div>
        )}
      </dl>
      <h2 className="utrecht-heading-2">{subject}</h2>
      <div className="eenloket-flow">{children}</div>
      {objection && (
        <section className="eenloket-flow">
          <h3 className="utrecht-heading-3">{say.objection}</h3>
          {objection}
        </section>
      )}
      <section className="eenloket-flow">
        <h3 className="utrecht-heading-3">{say.contact}</h3>
        {contact}
      </section>
    </article>
  );
};
