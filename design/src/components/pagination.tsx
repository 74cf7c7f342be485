import type { Language } from '@eenloket/kit';
import { words } from '../words.js';

/** Steps through a long list; nothing when it is one page. Shows first, last and those around. */
export const Pagination = ({
  language,
  page,
  pages,
  href,
}: {
  readonly language: Language;
  /** The page shown, from 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}) => {
  const say = words[language];
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return pages <= 1 ? null : (
    <nav aria-label={say.pages} className="eenloket-row eenloket-pagination">
      {page > 1 && (
        <a className="utrecht-link utrecht-link--html-a" rel="prev" href={href(page - 1)}>
          {say.previousPage}
        </a>
      )}
      {near.map((number) => (
        <a
          key={number}
          className="eenloket-pagination__page"
          href={href(number)}
          aria-label={say.page(number)}
          aria-current={number === page ? 'page' : undefined}
        >
          {number}
        </a>
      ))}
      {page < pages && (
        <a className="utrecht-link utrecht-link--html-a" rel="next" href={href(page + 1)}>
          {say.nextPage}
        </a>
      )}
    </nav>
  );
};
