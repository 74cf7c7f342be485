import type { Clause } from '../explanation.js';
import { EXTENSION } from './extension.js';
import type { Grounds } from './model.js';
import { childOf, type XmlElement } from './xml-element.js';

function clauseOf({ attributes }: XmlElement): Clause | null {
  const [bwb, article, version] = [
    attributes.get('bwb'),
    attributes.get('article'),
    attributes.get('version'),
  ];
  if (bwb === undefined || article === undefined) return null;
  return version === undefined ? { bwb, article } : { bwb, article, version };
}

/** The clauses and the text key noted on an element; `complain` hears of a clause without BWB id or article. */
export function groundsOf(element: XmlElement, complain: (about: XmlElement) => void): Grounds {
  const own = (childOf(element, 'extensionElements')?.children ?? []).filter(
    ({ namespace }) => namespace === EXTENSION,
  );
  const clauses: Clause[] = [];
  for (const each of own.filter(({ name }) => name === 'clause')) {
    const clause = clauseOf(each);
    if (clause) clauses.push(clause);
    else complain(each);
  }
  const text = own.find(({ name }) => name === 'text')?.attributes.get('key');
  return text === undefined ? { clauses } : { clauses, text };
}
