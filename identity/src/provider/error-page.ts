import type { Language } from '@eenloket/kit';
import { escapeHtml, page } from './page.js';
import { texts } from './texts.js';

/** Says that logging in failed and what to do; `detail` is the protocol's own error in plain text. */
export const errorPage = (language: Language, detail: string): string =>
  page(
    language,
    texts.failedTitle[language],
    `<h1>${texts.failedTitle[language]}</h1>
<p>${texts.failed[language]}</p>
<p>${texts.detail[language]}: ${escapeHtml(detail)}</p>`,
  );
