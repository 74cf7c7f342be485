import type { Clause } from '@eenloket/rules';
import type { Language } from '@eenloket/kit';

const article = { nl: 'artikel', en: 'article' } as const;

/** A clause of law as a resident reads it, with its official text on wetten.overheid.nl (by BWB id and, if known, date). */
export const lawLink = (
  { bwb, article: number, version }: Clause,
  language: Language,
): { readonly text: string; readonly href: string } => {
  const dated = version === undefined ? '' : `/${version}`;
  const anchor = /^[\w.:-]+$/.test(number) ? `#Artikel${number}` : '';
  const name = laws[bwb]?.[language] ?? bwb;
  return {
    text: `${name}, ${article[language]} ${language === 'nl' ? number : number.replace(' lid ', ' paragraph ')}`,
    href: `https://wetten.overheid.nl/${bwb}${dated}${anchor}`,
  };
};

/** Names of the laws that residents meet here, by BWB id; another law is shown by its id. */
const laws: { readonly [bwb: string]: { readonly [language in Language]: string } | undefined } = {
  BWBR0002368: { nl: 'Algemene Kinderbijslagwet', en: 'General Child Benefit Act' },
  BWBR0022751: { nl: 'Wet op het kindgebonden budget', en: 'Child Budget Act' },
  BWBR0018451: { nl: 'Wet op de zorgtoeslag', en: 'Healthcare Allowance Act' },
  BWBR0018450: { nl: 'Zorgverzekeringswet', en: 'Health Insurance Act' },
  BWBR0018472: {
    nl: 'Algemene wet inkomensafhankelijke regelingen',
    en: 'General Act on Income-dependent Schemes',
  },
  BWBR0002656: { nl: 'Burgerlijk Wetboek Boek 1', en: 'Civil Code Book 1' },
  BWBR0033715: { nl: 'Wet basisregistratie personen', en: 'Personal Records Database Act' },
  BWBR0005537: { nl: 'Algemene wet bestuursrecht', en: 'General Administrative Law Act' },
};
