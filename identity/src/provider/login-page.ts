import type { Language } from '@eenloket/kit';
import { escapeHtml, page } from './page.js';
import type { Choice } from './people.js';
import { texts } from './texts.js';

/** The list of test persons as one form; `wrong` says that a choice was sent which is not in the list. */
export function loginPage(language: Language, choices: readonly Choice[], wrong: boolean): string {
  const told = choices.filter(({ hint }) => hint);
  const others = choices.filter(({ hint }) => !hint);
  const title = (wrong ? texts.errorPrefix[language] : '') + texts.title[language];
  return page(
    language,
    title,
    `<h1>${texts.title[language]}</h1>
${wrong ? `<p role="alert">${texts.chooseOne[language]}</p>` : ''}
<p>${texts.intro[language]}</p>
${otherLanguage(language)}
<form method="post">
<input type="hidden" name="lang" value="${language}">
${others.length > 0 ? `<h2>${texts.withStory[language]}</h2>` : ''}
${list(language, told)}
${others.length > 0 ? `<h2>${texts.others[language]}</h2>\n${list(language, others)}` : ''}
<button type="submit" name="cancel" value="yes">${texts.cancel[language]}</button>
</form>`,
  );
}

const list = (language: Language, choices: readonly Choice[]): string =>
  `<ul>${choices.map((choice) => item(language, choice)).join('\n')}</ul>`;

function item(language: Language, { id, name, hint }: Choice): string {
  const described = hint ? ` aria-describedby="about-${id}"` : '';
  const story = hint ? `<p id="about-${id}">${escapeHtml(hint[language])}</p>` : '';
  return `<li><button type="submit" name="persona" value="${id}"${described}>${escapeHtml(name)}</button>${story}</li>`;
}

const otherLanguage = (language: Language): string =>
  language === 'nl'
    ? '<p><a href="?lang=en" lang="en" hreflang="en">English</a></p>'
    : '<p><a href="?lang=nl" lang="nl" hreflang="nl">Nederlands</a></p>';
