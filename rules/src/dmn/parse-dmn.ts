import { err, ok, type Result } from '@eenloket/kit';
import type { Diagnostic } from '../diagnostic.js';
import type { Complain } from './complain.js';
import { factTextsOf } from './fact-texts.js';
import type { DmnModel } from './model.js';
import { drgOf } from './parse-drg.js';
import { itemOf } from './parse-items.js';
import { parseXml } from './parse-xml.js';
import { placeOf } from './place-of.js';
import { childrenOf, describeElement, nameOf, type XmlElement } from './xml-element.js';

/** The namespaces of DMN 1.1 to 1.6; that of 1.2 is also written with https. */
const NAMESPACES = [
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
  'http://www.omg.org/spec/DMN/20180521/MODEL/',
  ...['20180521', '20191111', '20211108', '20230324', '20240513'].map(
    (version) => `https://www.omg.org/spec/DMN/${version}/MODEL/`,
  ),
];
const USUAL = NAMESPACES[3];
/** Nobody reads more, and each costs a walk through the file. */
export const MOST_PROBLEMS = 200;

/** A file as read, with what is wrong in it; what could not be read is left out. */
export interface ReadModel {
  readonly model: DmnModel;
  readonly problems: readonly Diagnostic[];
}

/** Notes problems as diagnostics, each with the file and place of its element. */
export function complaints(found: Diagnostic[]): Complain {
  return (element, message, suggestion) => {
    if (found.length >= MOST_PROBLEMS) return;
    const { file, text } = element.source;
    found.push({
      file,
      element: describeElement(element),
      ...placeOf(text, element.at),
      message,
      suggestion,
    });
  };
}

function checkIdentity({ elements, namespace }: DmnModel, complain: Complain): void {
  const ids = new Set(elements.map(({ id }) => id));
  const [names, met] = [new Set<string>(), new Set<string>()];
  for (const { id, name, element, requires, kind, logic } of elements) {
    // Without this a requirement would silently mean the last of them.
    if (met.has(id) && !names.has(name))
      complain(
        element,
        `There are two elements with the id "${id.slice(namespace.length + 1)}".`,
        'Give one of them another id, and correct the href of what requires it.',
      );
    met.add(id);
    if (names.has(name)) complain(element, `There are two elements named "${name}".`, 'Rename one of them.');
    names.add(name);
    if ((kind === 'decision' || kind === 'function') && !logic)
      complain(element, `${describeElement(element)} has no expression.`, 'Add its logic.');
    for (const target of requires.filter((each) => each.startsWith(`${namespace}#`) && !ids.has(each)))
      complain(
        element,
        `It requires "${target.slice(namespace.length)}", which is not in this file.`,
        'Correct the href or add the element.',
      );
  }
}

function modelOf(root: XmlElement, complain: Complain): DmnModel {
  const namespace = root.attributes.get('namespace') ?? '';
  const factTexts = factTextsOf(root, (about) =>
    complain(
      about,
      `<el:${about.name}> about a fact lacks an attribute.`,
      'Write <el:text fact value key /> or <el:change fact to key />.',
    ),
  );
  const imports = childrenOf(root, 'import').map((element) => ({
    name: nameOf(element),
    namespace: element.attributes.get('namespace') ?? '',
    element,
  }));
  return {
    namespace,
    name: nameOf(root),
    imports,
    factTexts,
    items: childrenOf(root, 'itemDefinition').map(itemOf),
    elements: root.children.map((each) => drgOf(each, namespace, complain)).filter((each) => each !== null),
    root,
  };
}

/** Reads a DMN file as far as it can be read; an error only when it is no XML at all. */
export function readDmn(xml: string, file: string): Result<ReadModel, readonly Diagnostic[]> {
  const root = parseXml(xml, file);
  if (!root.ok) {
    const { message, at } = root.error;
    const suggestion = 'Open it in a DMN editor and save it again.';
    return err([{ file, element: 'file', ...placeOf(xml, at), message, suggestion }]);
  }
  const problems: Diagnostic[] = [];
  const complain = complaints(problems);
  if (root.value.name !== 'definitions' || !NAMESPACES.includes(root.value.namespace))
    complain(root.value, 'This is not a DMN 1.1 to 1.6 model.', `Use <definitions xmlns="${USUAL}">.`);
  const model = modelOf(root.value, complain);
  checkIdentity(model, complain);
  return ok({ model, problems });
}

/**
 * Reads a DMN 1.1 to 1.6 file: item definitions, input data, decisions, functions and services with their expressions.
 * Everything wrong is a diagnostic with its place; nothing is thrown for any text.
 */
export function parseDmn(xml: string, file: string): Result<DmnModel, readonly Diagnostic[]> {
  const read = readDmn(xml, file);
  if (!read.ok) return read;
  return read.value.problems.length > 0 ? err(read.value.problems) : ok(read.value.model);
}
