import { EXTENSION } from './extension.js';
import { childOf, type XmlElement } from './xml-element.js';

/** The key of the text that says a fact, for one value or (without `value`) for any other. */
export interface FactText {
  readonly fact: string;
  /** A boolean or text as written, `[]` for an empty list. */
  readonly value?: string;
  readonly key: string;
}

/** A change of a fact that could happen and that a person understands, with the key of the text that says it. */
export interface ChangeText {
  readonly fact: string;
  /** The other value of a boolean or choice; for numbers `less` or `more`. */
  readonly to: string;
  readonly key: string;
  /** The decisions it is offered for; all when absent. */
  readonly outcomes?: readonly string[];
}

/** What a model says about facts: their texts and the changes to offer, each with the element it was written in. */
export interface FactTexts {
  readonly texts: readonly (FactText & { readonly element: XmlElement })[];
  readonly changes: readonly (ChangeText & { readonly element: XmlElement })[];
}

function outcomesOf({ attributes }: XmlElement): Pick<ChangeText, 'outcomes'> {
  const outcomes = attributes.get('outcomes')?.split(/\s+/);
  return outcomes ? { outcomes } : {};
}

/**
 * Reads `<el:text fact value key/>` and `<el:change fact to key outcomes/>` from the `extensionElements` of `definitions`;
 * `complain` hears of one that lacks an attribute.
 */
export function factTextsOf(definitions: XmlElement, complain: (about: XmlElement) => void): FactTexts {
  const texts: FactTexts['texts'][number][] = [];
  const changes: FactTexts['changes'][number][] = [];
  for (const element of childOf(definitions, 'extensionElements')?.children ?? []) {
    if (element.namespace !== EXTENSION) continue;
    const [fact, key, value, to] = ['fact', 'key', 'value', 'to'].map((name) => element.attributes.get(name));
    if (fact === undefined || key === undefined) complain(element);
    else if (element.name === 'text')
      texts.push({ fact, key, ...(value !== undefined && { value }), element });
    else if (to !== undefined) changes.push({ fact, key, to, ...outcomesOf(element), element });
    else complain(element);
  }
  return { texts, changes };
}
