import type { Language } from '@eenloket/kit';
import { words } from '../words.js';

/** The first link of a page: past everything that every page has (WCAG 2.4.1). */
export const SkipLink = ({ language }: { readonly language: Language }) => (
  <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#content">
    {words[language].skipToContent}
  </a>
);
