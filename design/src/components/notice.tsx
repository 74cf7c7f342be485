import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { words } from '../words.js';

/** What a notice is about. */
export type NoticeKind = 'info' | 'good' | 'warn' | 'wrong';

/**
 * Something that deserves attention; the kind is said in words above the text or by the title.
 * `announce` reads it out at once: only for what just happened.
 */
export const Notice = ({
  language,
  kind = 'info',
  title,
  announce,
  children,
}: {
  readonly language: Language;
  readonly kind?: NoticeKind | undefined;
  readonly title?: string | undefined;
  readonly announce?: boolean | undefined;
  readonly children?: ReactNode;
}) => (
  <div
    className={`utrecht-alert eenloket-notice eenloket-notice--${kind}`}
    role={announce ? 'status' : undefined}
  >
    <div className="eenloket-flow eenloket-notice__body">
      <p className="utrecht-paragraph eenloket-notice__title">{title ?? words[language].notice[kind]}</p>
      {children}
    </div>
  </div>
);
