import type { Catalogue, Pack } from '@eenloket/catalogue';
import type { Language, Text } from '@eenloket/kit';
import type { RuleOfTable } from '@eenloket/rules';
import type { ChangedRule } from '@eenloket/simulation';

/** What a decision is called: as an outcome by its label, any other by the words that its name is made of. */
export const decisionWords = (name: string, outputs: Catalogue['outputs'], language: Language): string => {
  const label = outputs.get(name)?.label[language];
  const words = name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ').toLowerCase();
  return label ?? words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a rule says in plain words, where the pack has a text for it; `…` stands where a letter has a value. */
export function ruleWords(
  { grounds }: RuleOfTable,
  { explanations }: Pack,
  language: Language,
): string | undefined {
  const text = grounds.text === undefined ? undefined : explanations[grounds.text]?.[language];
  return text?.replace(/\{\{[^{}]*\}\}/g, '…');
}

/** Where a changed text stands: its decision, its rule and its column. */
export function placeWords(
  { decision, rule, column }: ChangedRule,
  outputs: Catalogue['outputs'],
  language: Language,
): string {
  const rules: Text = { nl: 'regel', en: 'rule' };
  return [
    decisionWords(decision, outputs, language),
    ...(rule === undefined ? [] : [`${rules[language]} ${rule}`]),
    ...(column === undefined ? [] : [column]),
  ].join(', ');
}
