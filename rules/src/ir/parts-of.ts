import type { Constraint, Node } from './node.js';

/** The tests of a constraint; one that several entries share is entered once. */
function ofConstraint(constraint: Constraint | null): readonly Node[] {
  const all = new Set<Constraint | null>([constraint]);
  for (const each of all)
    for (const inner of [each?.items, ...(each?.entries.values() ?? [])]) all.add(inner ?? null);
  return [...all].flatMap((each) => each?.test?.node ?? []);
}

function ofTable({ table }: Node & { op: 'table' }): readonly Node[] {
  const cells = table.rules.flatMap(({ tests, output }) => [...tests, output]);
  const all = [...table.inputs.map(({ source }) => source), ...cells, table.otherwise];
  return all.filter((node) => node !== null);
}

/** The nodes directly inside a node, in the order in which they are computed when all of them are. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'arithmetic':
    case 'compare':
    case 'equal':
    case 'and':
    case 'or':
      return [node.left, node.right];
    case 'matches':
      return [node.value, node.test];
    case 'negate':
    case 'not':
    case 'path':
    case 'instanceOf':
    case 'cite':
      return [node.of];
    case 'if':
      return [node.condition, node.then, node.otherwise];
    case 'for':
    case 'some':
    case 'every':
    case 'bind':
      return [...node.bindings.map(({ source }) => source), node.body];
    case 'filter':
      return [node.of, node.condition];
    case 'entry':
      return [node.otherwise];
    case 'list':
      return node.items;
    case 'context':
      return node.entries.map(({ value }) => value);
    case 'range':
    case 'span':
      return [node.low, node.high];
    case 'compareRange':
      return [node.operand];
    case 'builtin':
      return node.args;
    case 'invoke':
      return [node.callee, ...node.args];
    case 'lambda':
      return [node.body];
    case 'coerce':
      return [node.of, ...ofConstraint(node.constraint)];
    case 'table':
      return ofTable(node);
    default:
      return [];
  }
}

/** Every node inside a node, itself first. */
export function allParts(node: Node): readonly Node[] {
  const found = new Set([node]);
  for (const each of found) for (const part of partsOf(each)) found.add(part);
  return [...found];
}

/** An operation with other nodes in the place of its parts, for those that compute all of them once and in order. */
export function withParts(node: Node, parts: readonly Node[]): Node {
  const [first = node, second = node] = parts;
  switch (node.op) {
    case 'matches':
      return { ...node, value: first, test: second };
    case 'path':
    case 'instanceOf':
    case 'coerce':
      return { ...node, of: first };
    case 'range':
    case 'span':
      return { ...node, low: first, high: second };
    case 'compareRange':
      return { ...node, operand: first };
    case 'builtin':
      return { ...node, args: parts };
    default:
      throw new TypeError(`The parts of "${node.op}" cannot be exchanged.`);
  }
}
