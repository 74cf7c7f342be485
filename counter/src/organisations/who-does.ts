import type { Catalogue, Competent } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import { nameOf } from './name-of.js';

const words: { readonly [language in Language]: { readonly birth: string; readonly home: string } } = {
  nl: { birth: 'De gemeente waar uw kind is geboren', home: 'De gemeente waar u woont' },
  en: { birth: 'The municipality where your child was born', home: 'The municipality where you live' },
};

/**
 * Who does a service: the organisation once it is known, else which one it will be, by the fact that decides it.
 * @param organisation id of the competent organisation, if the journey knows it already
 */
export const whoDoes = (
  catalogue: Catalogue,
  competent: Competent,
  organisation: string | undefined,
  language: Language,
): string => {
  if (organisation !== undefined) return nameOf(catalogue, organisation, language);
  if ('organisation' in competent) return nameOf(catalogue, competent.organisation, language);
  const say = words[language];
  return competent.by.startsWith('geboorte.') ? say.birth : say.home;
};
