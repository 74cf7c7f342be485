import type { Language } from '@eenloket/kit';
import type { Clause } from '@eenloket/rules';
import { LAW_NAMES } from './law-names.js';

/** What people call a law, by its id (`BWBR0002368`); a law that has no name here keeps its id. */
export const lawName = (bwb: string, language: Language): string => LAW_NAMES[bwb]?.[language] ?? bwb;

/** An article as people say it: `7 lid 2` is `7 paragraph 2` in English. */
export const articleText = (article: string, language: Language): string =>
  language === 'nl' ? article : article.replaceAll(' lid ', ' paragraph ');

/** A clause by the name of its law, and where it can be read in the version that was used. */
export function lawReference(
  { bwb, article, version }: Clause,
  language: Language,
): { readonly text: string; readonly href: string } {
  const word = language === 'nl' ? 'artikel' : 'article';
  const first = /^\S+/.exec(article)?.[0] ?? '';
  const dated = version === undefined ? '' : `/${version}`;
  return {
    text: `${lawName(bwb, language)}, ${word} ${articleText(article, language)}`,
    href: `https://wetten.overheid.nl/${bwb}${dated}#Artikel${encodeURIComponent(first)}`,
  };
}
