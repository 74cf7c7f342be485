import { err, ok, type Result } from '@eenloket/kit';
import type { Diagnostic } from '../diagnostic.js';
import { factTextsOf } from './fact-texts.js';
import { groundsOf } from './grounds.js';
import type { DmnModel, DrgElement, ItemDefinition } from './model.js';
import { parseFunction, parseLogic, type Complain } from './parse-boxed.js';
import { parseXml } from './parse-xml.js';
import { childOf, childrenOf, describeElement, textOf, type XmlElement } from './xml-element.js';

const NAMESPACES = ['20180521', '20191111', '20211108', '20230324'].map(
  (version) => `https://www.omg.org/spec/DMN/${version}/MODEL/`,
);

const kinds = { inputData: 'input', decision: 'decision', businessKnowledgeModel: 'function' } as const;

/** A place in a text, from 1. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function itemOf(element: XmlElement): ItemDefinition {
  return {
    name: element.attributes.get('name') ?? '',
    typeRef: textOf(element, 'typeRef') || null,
    isList: element.attributes.get('isCollection') === 'true',
    components: childrenOf(element, 'itemComponent').map(itemOf),
    element,
  };
}

function requirementsOf(element: XmlElement): string[] {
  const holders = element.children.filter(
    ({ name }) => name.endsWith('Requirement') && name !== 'authorityRequirement',
  );
  return holders.flatMap((each) =>
    each.children.flatMap(({ attributes }) => attributes.get('href')?.replace(/^#/, '') ?? []),
  );
}

function drgOf(element: XmlElement, kind: DrgElement['kind'], complain: Complain): DrgElement {
  const variable = childOf(element, 'variable');
  const name = element.attributes.get('name') ?? '';
  if (name === '') complain(element, 'This element has no name.', 'Give it a name in camelCase.');
  const logic = childOf(element, 'encapsulatedLogic');
  const grounds = groundsOf(element, (about) =>
    complain(
      about,
      'A clause needs a BWB id and an article.',
      'Write <el:clause bwb="BWBR0002368" article="7 lid 1" />.',
    ),
  );
  return {
    kind,
    id: element.attributes.get('id') ?? name,
    name,
    typeRef: variable?.attributes.get('typeRef') ?? null,
    requires: requirementsOf(element),
    logic: kind === 'function' ? logic && parseFunction(logic, complain) : parseLogic(element, complain),
    grounds,
    element,
  } as DrgElement;
}

function checkIdentity(elements: readonly DrgElement[], complain: Complain): void {
  const ids = new Set(elements.map(({ id }) => id));
  for (const [i, { name, element, requires, kind, logic }] of elements.entries()) {
    if (elements.findIndex((other) => other.name === name) < i)
      complain(element, `There are two elements named "${name}".`, 'Rename one of them.');
    if (kind !== 'input' && !logic)
      complain(element, `${describeElement(element)} has no expression.`, 'Add its logic.');
    for (const target of requires.filter((each) => !ids.has(each)))
      complain(
        element,
        `It requires "#${target}", which is not in this file.`,
        'Correct the href or add the element.',
      );
  }
}

/**
 * Reads a DMN 1.2 to 1.5 file: item definitions, input data, decisions and functions with their expressions.
 * Everything wrong is a diagnostic with its place; nothing is thrown for any text.
 */
export function parseDmn(xml: string, file: string): Result<DmnModel, readonly Diagnostic[]> {
  const root = parseXml(xml);
  if (!root.ok) {
    const { message, at } = root.error;
    return err([
      {
        file,
        element: 'file',
        ...placeOf(xml, at),
        message,
        suggestion: 'Open it in a DMN editor and save it again.',
      },
    ]);
  }
  const found: Diagnostic[] = [];
  const complain: Complain = (element, message, suggestion) =>
    found.push({ file, element: describeElement(element), ...placeOf(xml, element.at), message, suggestion });
  if (root.value.name !== 'definitions' || !NAMESPACES.includes(root.value.namespace))
    complain(
      root.value,
      'This is not a DMN 1.2 to 1.5 model.',
      `Use <definitions xmlns="${NAMESPACES[1]}">.`,
    );
  const elements = root.value.children.flatMap((each) => {
    const kind = Object.hasOwn(kinds, each.name) ? kinds[each.name as keyof typeof kinds] : null;
    return kind ? [drgOf(each, kind, complain)] : [];
  });
  const factTexts = factTextsOf(root.value, (about) =>
    complain(
      about,
      `<el:${about.name}> about a fact lacks an attribute.`,
      'Write <el:text fact value key /> or <el:change fact to key />.',
    ),
  );
  checkIdentity(elements, complain);
  return found.length > 0
    ? err(found)
    : ok({ items: childrenOf(root.value, 'itemDefinition').map(itemOf), elements, factTexts });
}
