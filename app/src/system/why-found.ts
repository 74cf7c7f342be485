import type { Match, MatchKind } from '@eenloket/catalogue';
import type { Language, Text } from '@eenloket/kit';

const HOW: { readonly [how in MatchKind]: (typed: string, found: string) => Text } = {
  exact: (typed) => ({ nl: `"${typed}" staat`, en: `"${typed}" is` }),
  form: (typed, found) => ({
    nl: `"${typed}" is een vorm van "${found}" en staat`,
    en: `"${typed}" is a form of "${found}", which is`,
  }),
  synonym: (typed, found) => ({
    nl: `"${typed}" betekent hetzelfde als "${found}" en staat`,
    en: `"${typed}" means the same as "${found}", which is`,
  }),
  prefix: (typed, found) => ({
    nl: `"${typed}" is het begin van "${found}" en staat`,
    en: `"${typed}" is the beginning of "${found}", which is`,
  }),
  part: (typed, found) => ({
    nl: `"${typed}" is een deel van "${found}" en staat`,
    en: `"${typed}" is a part of "${found}", which is`,
  }),
  typo: (typed, found) => ({
    nl: `"${typed}" lijkt op "${found}" en staat`,
    en: `"${typed}" looks like "${found}", which is`,
  }),
};

const WHERE: { readonly [field in Match['field']]: Text } = {
  title: { nl: 'in de naam', en: 'in the name' },
  keywords: { nl: 'bij de zoekwoorden', en: 'among the search words' },
  summary: { nl: 'in de uitleg', en: 'in the explanation' },
};

/** Why something was found, in one sentence for each typed word: `"babie" is een vorm van "baby" en staat bij de zoekwoorden.` */
export function whyFound({ typed, found, how, field }: Match, language: Language): string {
  return `${HOW[how](typed, found)[language]} ${WHERE[field][language]}.`;
}
