import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { words } from '../words.js';
import { Details } from './details.js';
import { List } from './list.js';

/** A clause of law and where to read it. */
export interface LawReference {
  readonly text: string;
  readonly href?: string | undefined;
}

const Part = ({ title, items }: { readonly title: string; readonly items: readonly ReactNode[] }) =>
  items.length === 0 ? null : (
    <div>
      <h3 className="utrecht-heading-4">{title}</h3>
      <List items={items} />
    </div>
  );

/** Why a decision is as it is: the reasons that decided first, the others folded, then what would change it, then the law. */
export const Explanation = ({
  language,
  because,
  more = [],
  although = [],
  wouldChange = [],
  law = [],
}: {
  readonly language: Language;
  readonly because: readonly ReactNode[];
  /** What counted as well: folded under the reasons that decided. */
  readonly more?: readonly ReactNode[] | undefined;
  readonly although?: readonly ReactNode[] | undefined;
  readonly wouldChange?: readonly ReactNode[] | undefined;
  readonly law?: readonly LawReference[] | undefined;
}) => {
  const say = words[language];
  return (
    <div className="eenloket-explanation eenloket-flow">
      <Part title={say.because} items={because} />
      {more.length > 0 && (
        <Details summary={`${say.moreReasons} (${more.length})`}>
          <List items={more} />
        </Details>
      )}
      <Part title={say.although} items={although} />
      <Part title={say.wouldChange} items={wouldChange} />
      <Part
        title={say.law}
        items={law.map(({ text, href }) =>
          href ? (
            <a className="utrecht-link utrecht-link--html-a" href={href}>
              {text}
            </a>
          ) : (
            text
          ),
        )}
      />
    </div>
  );
};
