import type { FeelText, ItemDefinition } from './model.js';
import { feelOf } from './parse-boxed.js';
import { childOf, childrenOf, nameOf, textOf, type XmlElement } from './xml-element.js';

function feelIn(element: XmlElement, name: string): FeelText | null {
  const found = childOf(element, name);
  const feel = found && feelOf(found, element);
  return feel && feel.text.trim() !== '' ? feel : null;
}

function functionItemOf(element: XmlElement): ItemDefinition['functionItem'] {
  const item = childOf(element, 'functionItem');
  if (!item) return null;
  const parameters = childrenOf(item, 'parameters').map((each) => each.attributes.get('typeRef') ?? '');
  return { parameters, returns: item.attributes.get('outputTypeRef') ?? null };
}

/** Reads an item definition or a component of one (DMN 1.5 section 7.3.2). */
export function itemOf(element: XmlElement): ItemDefinition {
  return {
    name: nameOf(element),
    typeRef: textOf(element, 'typeRef') || (element.attributes.get('typeRef') ?? null),
    isList: element.attributes.get('isCollection') === 'true',
    components: childrenOf(element, 'itemComponent').map(itemOf),
    allowedValues: feelIn(element, 'allowedValues'),
    typeConstraint: feelIn(element, 'typeConstraint'),
    functionItem: functionItemOf(element),
    element,
  };
}
