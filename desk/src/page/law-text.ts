import type { LawReference } from '@eenloket/design';
import type { Clause } from '@eenloket/rules';

/** A clause of law to read in the version that was used, in the national legislation database. */
export function lawText({ bwb, article, version }: Clause): LawReference {
  const first = /^\S+/.exec(article)?.[0] ?? '';
  return {
    text: `${bwb}, art. ${article}`,
    href: `https://wetten.overheid.nl/${bwb}${version ? `/${version}` : ''}#Artikel${encodeURIComponent(first)}`,
  };
}
