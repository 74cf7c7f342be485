import type { Catalogue } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import { dataWords } from './data-words.js';

/** Why data were used, in plain words; a purpose of a service by that service's name. */
export const purposeText = ({ packs }: Catalogue, purpose: string, language: Language): string => {
  const say = dataWords[language];
  const pack = [...packs.values()].find(({ processingActivity }) => processingActivity === purpose);
  if (pack) return say.forService(pack.title[language]);
  return say.purposes[purpose] ?? purpose.replaceAll('-', ' ');
};

/** The role of who used data, in plain words: never a name. */
export const roleText = (role: string, language: Language): string => {
  const last = role.split('.').at(-1) ?? role;
  return dataWords[language].roles[last] ?? last;
};
