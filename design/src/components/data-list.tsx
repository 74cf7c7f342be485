import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { words } from '../words.js';
import { VisuallyHidden } from './visually-hidden.js';

/** One datum: what it is, its value, where it comes from, and where it is changed. */
export interface DataItem {
  readonly key: string;
  readonly value: ReactNode;
  /** Source and date: `Basisregistratie Personen, 3 maart 2026`. */
  readonly origin?: string | undefined;
  readonly changeHref?: string | undefined;
}

/** Data with their origin; each change link says what it changes to who does not see the page. */
export const DataList = ({
  language,
  items,
}: {
  readonly language: Language;
  readonly items: readonly DataItem[];
}) => (
  <dl className="eenloket-data">
    {items.map(({ key, value, origin, changeHref }) => (
      <div className="eenloket-data__item" key={key}>
        <dt>{key}</dt>
        <dd>
          <span className="eenloket-data__value">{value}</span>
          {origin && <span className="eenloket-data__origin">{origin}</span>}
        </dd>
        {changeHref && (
          <dd className="eenloket-data__change">
            <a className="utrecht-link utrecht-link--html-a" href={changeHref}>
              {words[language].change}
              <VisuallyHidden>: {key}</VisuallyHidden>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
