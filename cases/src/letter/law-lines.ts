import { articleText, lawName } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { Clause } from '@eenloket/rules';

/** An article says nothing beside its own paragraph: `7` is left out when `7 lid 2` is there. */
const mostExact = (articles: readonly string[]): readonly string[] =>
  [...new Set(articles)].filter((one) => !articles.some((other) => other.startsWith(`${one} `)));

const inOrder = new Intl.Collator('nl', { numeric: true });

/**
 * The law behind a letter as Markdown, one line a law: its name, with its id in the link, and each article once, in the
 * order of the law.
 */
export const lawLines = (
  clauses: readonly Pick<Clause, 'bwb' | 'article'>[],
  language: Language,
): readonly string[] =>
  [...new Set(clauses.map(({ bwb }) => bwb))].map((law) => {
    const all = clauses.filter(({ bwb }) => bwb === law).map(({ article }) => article);
    const articles = mostExact(all)
      .toSorted(inOrder.compare)
      .map((article) => articleText(article, language));
    const word = language === 'nl' ? 'artikel' : 'article';
    return `[${lawName(law, language)}](https://wetten.overheid.nl/${law}): ${word} ${articles.join(', ')}`;
  });
