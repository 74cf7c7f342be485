import type { Clause } from '@eenloket/rules';
import type { LawReference } from '@eenloket/design';

/** What people call the laws of the packs, by their id in the national legislation database. */
const names: { readonly [bwb: string]: string } = {
  BWBR0002368: 'Algemene Kinderbijslagwet',
  BWBR0002656: 'Burgerlijk Wetboek Boek 1',
  BWBR0005537: 'Algemene wet bestuursrecht',
  BWBR0018450: 'Zorgverzekeringswet',
  BWBR0018451: 'Wet op de zorgtoeslag',
  BWBR0018472: 'Algemene wet inkomensafhankelijke regelingen',
  BWBR0022751: 'Wet op het kindgebonden budget',
};

/** A clause as people name it, and where the law can be read in the version that was used. A law without a known name keeps its id. */
export function lawReference({ bwb, article, version }: Clause): LawReference {
  const first = /^\S+/.exec(article)?.[0] ?? '';
  return {
    text: `${names[bwb] ?? bwb}, art. ${article}`,
    href: `https://wetten.overheid.nl/${bwb}${version ? `/${version}` : ''}#Artikel${encodeURIComponent(first)}`,
  };
}
