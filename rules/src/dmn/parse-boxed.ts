import type { Aggregation, HitPolicy } from '../ir/node.js';
import { groundsOf } from './grounds.js';
import type { Boxed, BoxedRule, BoxedTable, FeelText, Grounds } from './model.js';
import { childOf, childrenOf, type XmlElement } from './xml-element.js';

/** Hears what is wrong with an element, and what to do about it. */
export type Complain = (element: XmlElement, message: string, suggestion: string) => void;

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
];

const feelOf = (element: XmlElement | undefined, owner: XmlElement): FeelText => {
  const text = element && childOf(element, 'text');
  return { text: text?.text ?? '', element: text ?? element ?? owner };
};

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

function tableOf(element: XmlElement, complain: Complain): BoxedTable {
  const policy = element.attributes.get('hitPolicy') ?? 'UNIQUE';
  if (!POLICIES.includes(policy))
    complain(element, `"${policy}" is no hit policy.`, `Use one of ${POLICIES.join(', ')}.`);
  const outputs = childrenOf(element, 'output').map((each) => {
    const values = childOf(each, 'outputValues');
    const otherwise = childOf(each, 'defaultOutputEntry');
    return {
      name: each.attributes.get('name') ?? null,
      values: values ? feelOf(values, each) : null,
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
    outputs,
    rules: childrenOf(element, 'rule').map((each) => rule(each, element, complain)),
  };
}

const inner = (element: XmlElement | undefined, owner: XmlElement, complain: Complain): Boxed =>
  parseLogic(element ?? owner, complain) ?? missing(element ?? owner, complain);

function missing(element: XmlElement, complain: Complain): Boxed {
  complain(element, 'There is no expression here.', `Add one of ${KINDS.join(', ')}.`);
  return { kind: 'list', items: [], element };
}

function contextOf(element: XmlElement, complain: Complain): Boxed {
  const entries = childrenOf(element, 'contextEntry').map((each) => ({
    name: childOf(each, 'variable')?.attributes.get('name') ?? null,
    value: inner(each, element, complain),
    grounds: clausesOf(each, complain),
  }));
  return { kind: 'context', entries, element };
}

/** Formal parameters and body, as in a function definition or a business knowledge model. */
export function parseFunction(element: XmlElement, complain: Complain): Boxed {
  if (!['FEEL', undefined].includes(element.attributes.get('kind')))
    complain(element, 'Only functions in FEEL are run.', 'Write the function in FEEL.');
  const parameters = childrenOf(element, 'formalParameter').map(({ attributes }) => ({
    name: attributes.get('name') ?? '',
    type: attributes.get('typeRef') ?? '',
  }));
  return { kind: 'function', parameters, body: inner(element, element, complain), element };
}

function invocationOf(element: XmlElement, complain: Complain): Boxed {
  const bindings = childrenOf(element, 'binding').map((each) => ({
    name: childOf(each, 'parameter')?.attributes.get('name') ?? '',
    value: inner(each, element, complain),
  }));
  return { kind: 'invocation', callee: inner(element, element, complain), bindings, element };
}

function relationOf(element: XmlElement, complain: Complain): Boxed {
  const columns = childrenOf(element, 'column').map(({ attributes }) => attributes.get('name') ?? '');
  const rows = childrenOf(element, 'row').map((row) =>
    row.children.flatMap((cell) => expression(cell, complain) ?? []),
  );
  return { kind: 'relation', columns, rows, element };
}

function expression(element: XmlElement, complain: Complain): Boxed | null {
  switch (element.name) {
    case 'literalExpression':
      return { kind: 'literal', feel: feelOf(element, element), element };
    case 'decisionTable':
      return { kind: 'table', table: tableOf(element, complain), element };
    case 'context':
      return contextOf(element, complain);
    case 'invocation':
      return invocationOf(element, complain);
    case 'list':
      return {
        kind: 'list',
        items: element.children.flatMap((each) => expression(each, complain) ?? []),
        element,
      };
    case 'relation':
      return relationOf(element, complain);
    case 'functionDefinition':
      return parseFunction(element, complain);
    case 'conditional': {
      const [condition, then, otherwise] = ['if', 'then', 'else'].map((name) =>
        inner(childOf(element, name), element, complain),
      ) as [Boxed, Boxed, Boxed];
      return { kind: 'conditional', condition, then, otherwise, element };
    }
    default:
      return null;
  }
}

/** The expression inside a decision, entry or parameter; null when there is none. Other boxed expressions are complained of. */
export function parseLogic(owner: XmlElement, complain: Complain): Boxed | null {
  for (const child of owner.children) {
    const found = expression(child, complain);
    if (found) return found;
    if (['for', 'every', 'some', 'filter'].includes(child.name))
      complain(child, `A boxed "${child.name}" is not run yet.`, 'Write it as a literal expression in FEEL.');
  }
  return null;
}
