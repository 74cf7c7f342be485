import type { Catalogue, Decider, FactDefinition, FactField, Question } from '@eenloket/catalogue';
import type { Text } from '@eenloket/kit';

/** One thing to fill in: a fact of the service, with the pack's own question where it has one. */
export interface TriedField {
  /** Name of the fact in a request, and of the field in the form. */
  readonly name: string;
  readonly fact: FactDefinition;
  readonly question: Question;
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
  return [...facts.all()]
    .filter(([, { name }]) => !single.has(name))
    .map(([name, fact]) => ({ name, fact, question: questionFor(pack, fact) }))
    .sort((one, other) => place(one) - place(other));
}

function questionFor({ questions }: Decider['pack'], fact: FactDefinition): Question {
  return questions.find((each) => each.fact === fact.name) ?? questionOfLabel(fact.name, fact);
}

/**
 * The fields to show: those whose question stands on its own, those shown before, and those that the rules turned out to need.
 * What depends on another answer is asked only once it matters.
 * @param shown names of the fields that were on the page
 * @param missing names of the facts that an outcome still waits for
 */
export function fieldsToShow(
  decider: Decider,
  shown: readonly string[],
  missing: readonly string[],
): readonly TriedField[] {
  const { pack } = decider;
  const asks = new Set(pack.questions.filter(({ when }) => when === undefined).map(({ fact }) => fact));
  const each = pack.children?.each;
  if (pack.children && each !== undefined && asks.has(each)) asks.add(pack.children.list);
  return triedFields(decider).filter(
    ({ name, fact }) => asks.has(fact.name) || shown.includes(name) || missing.includes(name),
  );
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
