import type { Catalogue, Decider, FactDefinition, FactField, Question } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import { conditionHolds } from './condition-holds.js';

/** One thing to fill in: a fact of the service, with the pack's own question where it has one. */
export interface TriedField {
  /** Name of the fact in a request, and of the field in the form. */
  readonly name: string;
  readonly fact: FactDefinition;
  readonly question: Question;
  /** The pack asks it; what it does not ask is filled in only where the rules cannot do without. */
  readonly asked: boolean;
}

const NO_WHY: Text = { nl: '', en: '' };

/** The question that asks one part of a thing, or a fact that the pack has no question for, by its label. */
export const questionOfLabel = (fact: string, { type, label, choices }: FactField): Question => ({
  fact,
  type,
  ask: label,
  why: NO_WHY,
  ...(choices ? { choices } : {}),
});

/** All that may be filled in for a service, in the order of the pack's questions; what has no question comes last. */
export function triedFields({ pack, facts }: Decider): readonly TriedField[] {
  const order = pack.questions.map(({ fact }) => fact);
  // The list takes all children at once; the fact of one child would say the same twice.
  const listed = new Map(pack.children ? [[pack.children.list, pack.children.each]] : []);
  const single = new Set(listed.values());
  const place = ({ fact: { name } }: TriedField): number => {
    const at = order.indexOf(listed.get(name) ?? name);
    return at < 0 ? order.length : at;
  };
  const isAsked = (fact: string): boolean => order.includes(listed.get(fact) ?? fact);
  return [...facts.all()]
    .filter(([, { name }]) => !single.has(name))
    .map(([name, fact]) => ({ name, fact, question: questionFor(pack, fact), asked: isAsked(fact.name) }))
    .sort((one, other) => place(one) - place(other));
}

function questionFor({ questions }: Decider['pack'], fact: FactDefinition): Question {
  return questions.find((each) => each.fact === fact.name) ?? questionOfLabel(fact.name, fact);
}

/** What was filled in so far, by the names of a request. */
export interface Filled {
  readonly facts: { readonly [name: string]: FactJson };
  readonly on: LegalDate;
  /** Names of the facts that an outcome still waits for. */
  readonly missing: readonly string[];
  /** Names of the facts that were taken for granted: whoever it is not so for can say so. */
  readonly assumed?: readonly string[];
}

/**
 * The fields to show: those that stand on their own, those whose condition holds on what was filled in, and what the rules still
 * need or take for granted, but not what is only needed as long as another question is open.
 */
export function fieldsToShow(
  decider: Decider,
  catalogue: Catalogue,
  { facts, on, missing, assumed = [] }: Filled,
): readonly TriedField[] {
  const fields = triedFields(decider);
  const given = new Map(
    fields.flatMap(({ name, fact }) =>
      facts[name] === undefined ? [] : [[fact.name, facts[name]] as const],
    ),
  );
  const isFirst = ({ question, asked }: TriedField): boolean => asked && question.when === undefined;
  const isOpen = fields.some((field) => isFirst(field) && missing.includes(field.name));
  const shown = fields.filter((field) => {
    const { name, question } = field;
    if (isFirst(field)) return true;
    const holds =
      question.when === undefined ? undefined : conditionHolds(question.when, catalogue, given, on);
    return holds ?? (name in facts || assumed.includes(name) || (missing.includes(name) && !isOpen));
  });
  // Where the rules need what no condition asks, it is asked all the same: nobody stands before an open outcome with nothing to fill in.
  const isStuck = missing.length > 0 && !shown.some(({ name }) => missing.includes(name));
  return isStuck ? fields.filter((field) => shown.includes(field) || missing.includes(field.name)) : shown;
}

/** The parts of each thing in a list: by name, or one without a name for a list of plain values. */
export const partsOf = (
  { facts }: Catalogue,
  { fact }: TriedField,
): readonly (readonly [part: string, question: Question])[] => {
  const { fields } = facts.get(fact.name) ?? fact;
  if (fields)
    return Object.entries(fields).map(([part, field]) => [
      part,
      questionOfLabel(`${fact.name}.${part}`, field),
    ]);
  const type = fact.unit === 'date' ? 'date' : fact.unit?.startsWith('EUR') ? 'money' : 'number';
  return [['', questionOfLabel(fact.name, { ...fact, type: fact.unit === undefined ? 'string' : type })]];
};
