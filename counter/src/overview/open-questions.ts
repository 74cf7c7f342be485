import type { Catalogue } from '@eenloket/catalogue';
import type { KnownOn, Overview, ServiceRules } from '@eenloket/journeys';
import type { Fields } from '@eenloket/cases';
import type { FactJson } from '@eenloket/rules';
import type { Form } from '@eenloket/web';
import { readTried, type Tried } from '../rules/read-tried.js';
import { questionOfLabel, type TriedField } from '../rules/tried-field.js';

/** What nobody but the resident can say here: when these rules were asked, and what a register does not know for certain. */
const isOpen = ({ household, children = [] }: KnownOn, fact: string): boolean => {
  const values = fact.startsWith('kind.')
    ? children.map(({ fields }) => fields[fact]?.value)
    : [household[fact]?.value];
  return values.some((value) => value?.state !== 'known');
};

/** Facts that this page does not ask: the day of the application is the day of the look. */
const NEVER = ['aanvraag.ontvangen'];

/** Everything that may be filled in on the overview: what the rules take and no register knows, by the packs' own questions. */
export const openFields = (
  catalogue: Catalogue,
  rules: readonly ServiceRules[],
  known: KnownOn,
): readonly TriedField[] => {
  const facts = [...new Set(rules.flatMap(({ inputs }) => inputs))].filter(
    (fact) => !NEVER.includes(fact) && isOpen(known, fact),
  );
  return facts.flatMap((name) => {
    const fact = catalogue.facts.get(name);
    if (!fact) return [];
    const asking = rules.flatMap(({ pack }) => pack.questions.find((each) => each.fact === name) ?? []);
    return [{ name, fact, question: asking[0] ?? questionOfLabel(name, fact), asked: asking.length > 0 }];
  });
};

/** What was filled in on the page, as facts of the resident's own. */
export const readOwn = (
  catalogue: Catalogue,
  form: Form,
  fields: readonly TriedField[],
): Tried & { readonly answers: Fields } => {
  const read = readTried(catalogue, form, fields);
  const own = (value: FactJson) => ({
    value: { state: 'known', value } as const,
    origin: { source: 'resident' },
  });
  return {
    ...read,
    answers: Object.fromEntries(Object.entries(read.facts).map(([name, value]) => [name, own(value)])),
  };
};

/** The fields to show: what an outcome waits for, what was filled in, and what cannot be read. */
export const shownFields = (
  fields: readonly TriedField[],
  { standings }: Pick<Overview, 'standings'>,
  { facts, problems }: Tried,
): readonly TriedField[] => {
  const missing = new Set(standings.flatMap((standing) => standing.missing));
  const wrong = new Set(problems.map(({ fact }) => fact));
  return fields.filter(({ name }) => missing.has(name) || name in facts || wrong.has(name));
};
