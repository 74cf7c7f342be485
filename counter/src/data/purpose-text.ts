import type { Catalogue } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { ProcessingShown } from '@eenloket/ledger';
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

/** The role of who used data, in plain words: never a name. A resident who is not the subject herself is of her family. */
export const roleText = (
  { role, bySubject }: Pick<ProcessingShown, 'role' | 'bySubject'>,
  language: Language,
): string => {
  const last = role.split('.').at(-1) ?? role;
  const { roles } = dataWords[language];
  return (last === 'resident' && !bySubject ? roles['relative'] : roles[last]) ?? last;
};
