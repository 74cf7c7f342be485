import type { Language } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { Catalogue } from '../catalogue.js';
import { formatFact } from './format-fact.js';

/** The value of a fact as people read it, by its entry in the vocabulary; a municipality by its name instead of its code. */
export function factInWords(
  { facts, organisations }: Pick<Catalogue, 'facts' | 'organisations'>,
  fact: string,
  value: FactJson,
  language: Language,
): string {
  const kind = facts.get(fact);
  const municipality =
    kind?.unit === 'CBS-code' ? [...organisations.values()].find(({ code }) => code === value) : undefined;
  return municipality?.name[language] ?? formatFact(value, kind, language);
}
