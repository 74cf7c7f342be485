import { readFileSync } from 'node:fs';
import { parseXml } from '../../rules/src/dmn/parse-xml.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../../rules/src/dmn/xml-element.js';
import type { TypedJson } from '@eenloket/rules';

/** A value that a case gives or expects; `imported` is the namespace of an element of another model. */
export interface NamedValue {
  readonly name: string;
  readonly imported: string | null;
  readonly value: TypedJson;
}

export interface Expected extends NamedValue {
  /** The kit's `errorResult`: the decision must give null because something in it is wrong. */
  readonly isError: boolean;
}

/** One test case (testCases.xsd of the kit). */
export interface TestCase {
  readonly id: string;
  readonly model: string;
  /** The decision service or function to call; null when decisions are asked for. */
  readonly invocable: string | null;
  readonly inputs: readonly NamedValue[];
  readonly expected: readonly Expected[];
}

const kinds: { readonly [xsd: string]: 'number' | 'date' | 'time' | 'dateTime' | 'duration' | 'string' } = {
  decimal: 'number',
  double: 'number',
  integer: 'number',
  date: 'date',
  time: 'time',
  dateTime: 'dateTime',
  duration: 'duration',
  string: 'string',
};

const attribute = ({ attributes }: XmlElement, name: string): string | undefined =>
  [...attributes].find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];

function simpleValue(element: XmlElement): TypedJson {
  if (attribute(element, 'nil') === 'true') return null;
  const type = attribute(element, 'type')?.split(':').at(-1) ?? 'string';
  if (type === 'boolean') return element.text.trim() === 'true';
  const kind = kinds[type] ?? 'string';
  return { kind, text: kind === 'string' ? element.text : element.text.trim() };
}

/** A value in the kit's form: a simple one, components of a context, or a list. None at all is null. */
function valueOf(element: XmlElement): TypedJson {
  const list = childOf(element, 'list');
  if (list) return { kind: 'list', items: childrenOf(list, 'item').map(valueOf) };
  const components = childrenOf(element, 'component');
  if (components.length > 0)
    return {
      kind: 'context',
      entries: components.map((each) => [attribute(each, 'name') ?? '', valueOf(each)] as const),
    };
  const value = childOf(element, 'value');
  return value ? simpleValue(value) : null;
}

const named = (element: XmlElement, value: TypedJson): NamedValue => ({
  name: attribute(element, 'name') ?? '',
  imported: attribute(element, 'namespace') ?? null,
  value,
});

function caseOf(element: XmlElement, model: string): TestCase {
  return {
    id: attribute(element, 'id') ?? '',
    model,
    invocable: attribute(element, 'invocableName') ?? null,
    inputs: childrenOf(element, 'inputNode').map((each) => named(each, valueOf(each))),
    expected: childrenOf(element, 'resultNode').map((each) => {
      const value = childOf(each, 'expected');
      return {
        ...named(each, value ? valueOf(value) : null),
        isError: attribute(each, 'errorResult') === 'true',
      };
    }),
  };
}

/** The test cases of a file. */
export function readTestCases(path: string): readonly TestCase[] {
  const root = parseXml(readFileSync(path, 'utf8'), path);
  if (!root.ok) throw new Error(`${path} cannot be read: ${root.error.message}`);
  const model = textOf(root.value, 'modelName');
  return childrenOf(root.value, 'testCase').map((each) => caseOf(each, model));
}
