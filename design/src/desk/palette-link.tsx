import { words } from '../words.js';
import type { Language } from '@eenloket/kit';

/** Opens the palette; without script it leads to the same list as a page. */
export const PaletteLink = ({ language, href }: { readonly language: Language; readonly href: string }) => (
  <a className="utrecht-link utrecht-link--html-a" href={href} data-palette-open="">
    {words[language].commands} <kbd className="eenloket-kbd">Ctrl K</kbd>
  </a>
);
