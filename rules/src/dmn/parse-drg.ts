import type { Complain } from './complain.js';
import { groundsOf } from './grounds.js';
import type { DrgElement, ServiceParts } from './model.js';
import { parseFunction, parseLogic } from './parse-boxed.js';
import { childOf, childrenOf, nameOf, type XmlElement } from './xml-element.js';

const kinds = {
  inputData: 'input',
  decision: 'decision',
  businessKnowledgeModel: 'function',
  decisionService: 'service',
} as const;

/** Completes a reference: `#id` is of this model, `namespace#id` of any. */
const resolved = (href: string, namespace: string): string =>
  href.startsWith('#') ? `${namespace}${href}` : href;

function referencesOf(elements: readonly XmlElement[], namespace: string): string[] {
  return elements.flatMap(({ attributes }) => {
    const href = attributes.get('href');
    return href === undefined ? [] : [resolved(href.trim(), namespace)];
  });
}

function requirementsOf(element: XmlElement, namespace: string): string[] {
  const holders = element.children.filter(
    ({ name }) => name.endsWith('Requirement') && name !== 'authorityRequirement',
  );
  return holders.flatMap((each) => referencesOf(each.children, namespace));
}

function serviceOf(element: XmlElement, namespace: string): ServiceParts {
  const of = (name: string): string[] => referencesOf(childrenOf(element, name), namespace);
  return { outputs: of('outputDecision'), inputs: [...of('inputData'), ...of('inputDecision')] };
}

function logicOf(element: XmlElement, kind: DrgElement['kind'], complain: Complain): DrgElement['logic'] {
  if (kind === 'service' || kind === 'input') return null;
  if (kind === 'decision') return parseLogic(element, complain);
  const logic = childOf(element, 'encapsulatedLogic');
  return logic ? parseFunction(logic, complain) : null;
}

/** Reads input data, a decision, a business knowledge model or a decision service; null for any other element. */
export function drgOf(element: XmlElement, namespace: string, complain: Complain): DrgElement | null {
  const kind = Object.hasOwn(kinds, element.name) ? kinds[element.name as keyof typeof kinds] : null;
  if (!kind) return null;
  const name = nameOf(element);
  if (name === '') complain(element, 'This element has no name.', 'Give it a name in camelCase.');
  const service = kind === 'service' ? serviceOf(element, namespace) : null;
  const grounds = groundsOf(element, (about) =>
    complain(
      about,
      'A clause needs a BWB id and an article.',
      'Write <el:clause bwb="BWBR0002368" article="7 lid 1" />.',
    ),
  );
  return {
    kind,
    id: `${namespace}#${element.attributes.get('id') ?? name}`,
    name,
    namespace,
    typeRef: childOf(element, 'variable')?.attributes.get('typeRef') ?? null,
    requires: service ? service.outputs : requirementsOf(element, namespace),
    logic: logicOf(element, kind, complain),
    service,
    grounds,
    element,
  };
}
