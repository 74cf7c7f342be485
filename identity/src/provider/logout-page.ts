import type { Language } from '@eenloket/kit';
import { page } from './page.js';
import { texts } from './texts.js';

/** Asks for the last click of an RP-initiated logout; `form` is the provider's own empty form with id `op.logoutForm`. */
export const logoutPage = (language: Language, form: string): string =>
  page(
    language,
    texts.logoutTitle[language],
    `<h1>${texts.logoutTitle[language]}</h1>
<p>${texts.logoutIntro[language]}</p>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">${texts.logoutYes[language]}</button>`,
  );
