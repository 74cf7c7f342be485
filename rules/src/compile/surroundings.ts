import { KnownNames } from '../feel/known-names.js';
import type { DrgElement, FeelText, Grounds } from '../dmn/model.js';
import type { Surroundings } from '../ir/lower-literal.js';
import type { Meaning } from '../ir/scope.js';
import type { Draft } from './draft.js';
import { spacedNames, unusualNames } from './names-of.js';

/** A number for the place where something is read: under its own law, else under that of the element around it. */
export function siteOf(draft: Draft, each: DrgElement, grounds: Grounds, rule: string | null): number {
  const clauses = grounds.clauses.length > 0 ? grounds.clauses : each.grounds.clauses;
  const text = grounds.text ?? each.grounds.text;
  return (
    draft.sites.push({
      decision: each.name,
      rule,
      clauses,
      ...(text === undefined ? {} : { text }),
      at: each.element.at,
    }) - 1
  );
}

function complainOfFeel(draft: Draft, each: DrgElement, about: FeelText, message: string, at: number): void {
  const [problem = message, ...advice] = message.split(/(?<=[.!;]) (?=\S)/);
  const start = about.element.source.text.indexOf('>', about.element.at) + 1;
  const suggestion = advice.join(' ') || 'Correct the expression.';
  draft.complain(each.element, `${problem} In: ${about.text.trim().slice(0, 80)}`, suggestion, start + at);
}

/** What lowering the logic of an element needs to know of the model around it. */
export function surroundings(
  draft: Draft,
  each: DrgElement,
  names: ReadonlyMap<string, Meaning>,
): Surroundings {
  return {
    names: new KnownNames(
      unusualNames(names),
      (draft.spaced ??= new KnownNames(draft.models.all.flatMap(({ root }) => spacedNames(root)))),
    ),
    complain: (about, message, at) => complainOfFeel(draft, each, about, message, at),
    refuse: (element, message, suggestion) => draft.complain(element, message, suggestion),
    keep: (boxed, table, columns) => draft.tables.push({ each, boxed, table, columns }),
    typeOf: (name) => draft.type(name, each),
    demandsOf: (name) => (draft.reading === 'pack' ? null : draft.demandsOf(name, each)),
    site: (grounds, rule) => siteOf(draft, each, grounds, rule),
  };
}
