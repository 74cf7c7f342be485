import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { words } from '../words.js';

/**
 * A part of a page that renews itself from `source` (a fragment of HTML) and is read out when it changes.
 * Without script a link renews the page.
 */
export const LiveRegion = ({
  language,
  source,
  seconds = 4,
  refreshHref,
  children,
}: {
  readonly language: Language;
  readonly source: string;
  readonly seconds?: number | undefined;
  /** This page, for who has no script. */
  readonly refreshHref: string;
  readonly children: ReactNode;
}) => (
  <div>
    <div role="status" data-live-source={source} data-live-seconds={seconds}>
      {children}
    </div>
    <noscript>
      <a className="utrecht-link utrecht-link--html-a" href={refreshHref}>
        {words[language].refresh}
      </a>
    </noscript>
  </div>
);
