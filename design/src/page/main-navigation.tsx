import type { Language } from '@eenloket/kit';
import { words } from '../words.js';
import type { NavigationItem } from './page-props.js';

/** The main places, always in sight: a menu behind a button halves success on a phone. */
export const MainNavigation = ({
  language,
  items,
}: {
  readonly language: Language;
  readonly items: readonly NavigationItem[];
}) => (
  <nav className="eenloket-nav" aria-label={words[language].mainMenu}>
    <ul className="eenloket-nav__list">
      {items.map(({ href, label, current, count }) => (
        <li key={href}>
          <a className="eenloket-nav__link" href={href} aria-current={current ? 'page' : undefined}>
            {label}
            {count ? <span className="eenloket-count">{count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
