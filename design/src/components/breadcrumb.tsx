import type { Language } from '@eenloket/kit';
import { words } from '../words.js';

/** The way back up: from the site to the parent of this page. */
export const Breadcrumb = ({
  language,
  links,
}: {
  readonly language: Language;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}) => (
  <nav aria-label={words[language].youAreHere} className="eenloket-breadcrumb">
    <ol>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a className="utrecht-link utrecht-link--html-a" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
