import type { Aggregation, HitPolicy } from '../ir/node.js';
import type { Complain } from './complain.js';
import { groundsOf } from './grounds.js';
import type { Boxed, BoxedParameter, BoxedRule, BoxedTable, FeelText, Grounds } from './model.js';
import { childOf, childrenOf, nameOf, textOf, type XmlElement } from './xml-element.js';

const POLICIES = ['UNIQUE', 'ANY', 'PRIORITY', 'FIRST', 'RULE ORDER', 'OUTPUT ORDER', 'COLLECT'];
const KINDS = [
  'literalExpression',
  'decisionTable',
  'context',
  'invocation',
  'list',
  'relation',
  'functionDefinition',
  'conditional',
  'for',
  'some',
  'every',
  'filter',
];

/** The FEEL text inside an element. */
export const feelOf = (element: XmlElement | undefined, owner: XmlElement): FeelText => {
  const text = element && childOf(element, 'text');
  return { text: text?.text ?? '', element: text ?? element ?? owner };
};

const typeRefOf = (element: XmlElement | undefined): string | null =>
  element?.attributes.get('typeRef')?.trim() || (element && textOf(element, 'typeRef')) || null;

const clausesOf = (element: XmlElement, complain: Complain): Grounds =>
  groundsOf(element, (about) =>
    complain(
      about,
      'A clause needs a BWB id and an article.',
      'Write <el:clause bwb="BWBR0002368" article="7 lid 1" />.',
    ),
  );

function rule(element: XmlElement, table: XmlElement, complain: Complain): BoxedRule {
  const inputs = childrenOf(element, 'inputEntry').map((each) => feelOf(each, element));
  const outputs = childrenOf(element, 'outputEntry').map((each) => feelOf(each, element));
  if (
    inputs.length !== childrenOf(table, 'input').length ||
    outputs.length !== childrenOf(table, 'output').length
  )
    complain(
      element,
      'This rule has not one cell per column.',
      'Add or remove cells; an input that does not matter is "-".',
    );
  const id = element.attributes.get('id') ?? `rule ${childrenOf(table, 'rule').indexOf(element) + 1}`;
  return { inputs, outputs, grounds: clausesOf(element, complain), id };
}

/** The allowed values of a column; null when it names none. */
function valuesIn(column: XmlElement, name: string): FeelText | null {
  const values = childOf(column, name);
  return values ? feelOf(values, column) : null;
}

function tableOf(element: XmlElement, complain: Complain): BoxedTable {
  const policy = element.attributes.get('hitPolicy') ?? 'UNIQUE';
  if (!POLICIES.includes(policy))
    complain(element, `"${policy}" is no hit policy.`, `Use one of ${POLICIES.join(', ')}.`);
  const outputs = childrenOf(element, 'output').map((each) => {
    const otherwise = childOf(each, 'defaultOutputEntry');
    return {
      name: nameOf(each) || null,
      typeRef: typeRefOf(each),
      values: valuesIn(each, 'outputValues'),
      otherwise: otherwise ? feelOf(otherwise, each) : null,
    };
  });
  if (outputs.length === 0) complain(element, 'The table has no output column.', 'Add an <output>.');
  if (outputs.length > 1 && outputs.some(({ name }) => name === null))
    complain(element, 'A table with several outputs needs a name for each.', 'Give every <output> a name.');
  return {
    policy: policy as HitPolicy,
    aggregation: (element.attributes.get('aggregation') ?? null) as Aggregation | null,
    inputs: childrenOf(element, 'input').map((each) => feelOf(childOf(each, 'inputExpression'), each)),
    inputValues: childrenOf(element, 'input').map((each) => valuesIn(each, 'inputValues')),
    outputs,
    rules: childrenOf(element, 'rule').map((each) => rule(each, element, complain)),
  };
}

const inner = (element: XmlElement | undefined, owner: XmlElement, complain: Complain): Boxed =>
  parseLogic(element ?? owner, complain) ?? missing(element ?? owner, complain);

function missing(element: XmlElement, complain: Complain): Boxed {
  complain(element, 'There is no expression here.', `Add one of ${KINDS.join(', ')}.`);
  return { kind: 'literal', feel: { text: 'null', element }, element, typeRef: null };
}

function contextOf(element: XmlElement, complain: Complain): Boxed {
  const entries = childrenOf(element, 'contextEntry').map((each) => ({
    name: nameOf(childOf(each, 'variable')) || null,
    typeRef: typeRefOf(childOf(each, 'variable')),
    value: inner(each, element, complain),
    grounds: clausesOf(each, complain),
  }));
  return { kind: 'context', entries, element, typeRef: typeRefOf(element) };
}

const parametersOf = (element: XmlElement): BoxedParameter[] =>
  childrenOf(element, 'formalParameter').map((each) => ({ name: nameOf(each), type: typeRefOf(each) ?? '' }));

/** Formal parameters and body, as in a function definition or a business knowledge model. */
export function parseFunction(element: XmlElement, complain: Complain): Boxed {
  const kind = element.attributes.get('kind') ?? 'FEEL';
  if (kind !== 'FEEL') complain(element, 'Only functions in FEEL are run.', 'Write the function in FEEL.');
  return {
    kind: kind === 'FEEL' ? 'function' : 'external',
    parameters: parametersOf(element),
    body: inner(element, element, complain),
    element,
    // The type on a function definition is that of the function, not of what it gives.
    typeRef: null,
  };
}

function invocationOf(element: XmlElement, complain: Complain): Boxed {
  const bindings = childrenOf(element, 'binding').map((each) => ({
    name: nameOf(childOf(each, 'parameter')),
    value: inner(each, element, complain),
  }));
  return {
    kind: 'invocation',
    callee: inner(element, element, complain),
    bindings,
    element,
    typeRef: typeRefOf(element),
  };
}

function relationOf(element: XmlElement, complain: Complain): Boxed {
  const columns = childrenOf(element, 'column').map(nameOf);
  const rows = childrenOf(element, 'row').map((row) =>
    row.children.flatMap((cell) => expression(cell, complain) ?? []),
  );
  return { kind: 'relation', columns, rows, element, typeRef: typeRefOf(element) };
}

const partOf = (element: XmlElement, name: string, complain: Complain): Boxed =>
  inner(childOf(element, name), element, complain);

function conditionalOf(element: XmlElement, complain: Complain): Boxed {
  const [condition, then, otherwise] = ['if', 'then', 'else'].map((name) =>
    partOf(element, name, complain),
  ) as [Boxed, Boxed, Boxed];
  return { kind: 'conditional', condition, then, otherwise, element, typeRef: typeRefOf(element) };
}

function loopOf(element: XmlElement, kind: 'for' | 'some' | 'every', complain: Complain): Boxed {
  return {
    kind,
    variable: element.attributes.get('iteratorVariable')?.trim() ?? '',
    source: partOf(element, 'in', complain),
    body: partOf(element, kind === 'for' ? 'return' : 'satisfies', complain),
    element,
    typeRef: typeRefOf(element),
  };
}

function filterOf(element: XmlElement, complain: Complain): Boxed {
  const [source, match] = [partOf(element, 'in', complain), partOf(element, 'match', complain)];
  return { kind: 'filter', source, match, element, typeRef: typeRefOf(element) };
}

function listOf(element: XmlElement, complain: Complain): Boxed {
  const items = element.children.flatMap((each) => expression(each, complain) ?? []);
  return { kind: 'list', items, element, typeRef: typeRefOf(element) };
}

function expression(element: XmlElement, complain: Complain): Boxed | null {
  const typeRef = typeRefOf(element);
  switch (element.name) {
    case 'literalExpression':
      return { kind: 'literal', feel: feelOf(element, element), element, typeRef };
    case 'decisionTable':
      return { kind: 'table', table: tableOf(element, complain), element, typeRef };
    case 'context':
      return contextOf(element, complain);
    case 'invocation':
      return invocationOf(element, complain);
    case 'list':
      return listOf(element, complain);
    case 'relation':
      return relationOf(element, complain);
    case 'functionDefinition':
      return parseFunction(element, complain);
    case 'conditional':
      return conditionalOf(element, complain);
    case 'for':
    case 'some':
    case 'every':
      return loopOf(element, element.name, complain);
    case 'filter':
      return filterOf(element, complain);
    default:
      return null;
  }
}

/** The expression inside a decision, entry or parameter; null when there is none. */
export function parseLogic(owner: XmlElement, complain: Complain): Boxed | null {
  for (const child of owner.children) {
    const found = expression(child, complain);
    if (found) return found;
  }
  return null;
}
