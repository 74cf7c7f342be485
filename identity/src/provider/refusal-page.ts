import type { Language } from '@eenloket/kit';
import { page } from './page.js';
import { texts } from './texts.js';

/** Says that this account is blocked, who helps, and how to go on. */
export const refusalPage = (language: Language): string =>
  page(
    language,
    texts.blockedTitle[language],
    `<h1>${texts.blockedTitle[language]}</h1>
<p>${texts.blocked[language]}</p>
<p><a href="?lang=${language}">${texts.chooseOther[language]}</a></p>
<form method="post"><button type="submit" name="cancel" value="yes">${texts.back[language]}</button></form>`,
  );
