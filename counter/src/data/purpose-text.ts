import type { Catalogue } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import { categoryWords } from './category-words.js';
import { dataWords } from './data-words.js';
import { purposeWords } from './purpose-words.js';

/** Why data were used, in plain words; a purpose of a service by that service's name. Never the key itself. */
export const purposeText = ({ packs }: Catalogue, purpose: string, language: Language): string => {
  const pack = [...packs.values()].find(({ processingActivity }) => processingActivity === purpose);
  if (pack) return dataWords[language].forService(pack.title[language]);
  return purposeWords[language][purpose] ?? dataWords[language].otherPurpose;
};

/** What was looked at, in plain words: a fact of the vocabulary, or a category that the log names besides. Never the key itself. */
export const categoryText = ({ facts }: Catalogue, category: string, language: Language): string => {
  const [group = category] = category.split('.');
  const words = categoryWords[language];
  return (
    facts.get(category)?.label[language] ?? words[category] ?? words[group] ?? dataWords[language].otherData
  );
};

/** The role of who used data, in plain words: never a name. */
export const roleText = (role: string, language: Language): string => {
  const last = role.split('.').at(-1) ?? role;
  return dataWords[language].roles[last] ?? last;
};
