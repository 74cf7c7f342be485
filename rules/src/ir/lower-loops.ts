import { anyType, type FeelType } from './feel-type.js';
import type { Bound, Node } from './node.js';
import type { Scope } from './scope.js';

/** One variable of a loop and how what it runs over is lowered. */
export interface LoopVariable {
  readonly name: string;
  readonly source: (scope: Scope) => Node;
}

/** The type of what a loop or filter runs over: items of a list, values of a range, or the single value itself. */
const itemType = (type: FeelType): FeelType =>
  type.kind === 'list' || type.kind === 'range' ? type.of : type;

/** A `for`, `some` or `every`. `partial` says whether the body of a `for` asks for the results so far. */
export function loopNode(
  op: 'for' | 'some' | 'every',
  variables: readonly LoopVariable[],
  scope: Scope,
  lowerBody: (inner: Scope) => Node,
  partial: boolean,
): Node {
  let inner = scope;
  const bindings = variables.map(({ name, source }): Bound => {
    const node = source(inner);
    const index = scope.place();
    inner = inner.local(name, index, itemType(node.type));
    return { index, source: node };
  });
  if (op !== 'for') return { op, bindings, body: lowerBody(inner), type: { kind: 'boolean' } };
  const place = partial ? scope.place() : null;
  if (place !== null) inner = inner.local('partial', place, { kind: 'list', of: anyType });
  const body = lowerBody(inner);
  return { op, bindings, partial: place, body, type: { kind: 'list', of: body.type } };
}

/** The scope of a filter's condition: `item`, and the entries of the item by name. */
function filterScope(item: number, type: FeelType, scope: Scope): Scope {
  const inner = scope.local('item', item, type);
  if (type.kind !== 'context') return type.kind === 'any' ? inner.inside(item) : inner;
  if (type.entries.size === 0) return inner.inside(item);
  const entries = [...type.entries].map(([name, of]) => {
    const node: Node = { op: 'path', of: { op: 'local', index: item, type }, name, type: of };
    return [name, { node }] as const;
  });
  return inner.with(entries);
}

/** A filter by condition or by position (DMN 1.5 section 10.3.2.5). */
export function filterNode(of: Node, scope: Scope, lowerCondition: (inner: Scope) => Node): Node {
  const item = scope.place();
  const type = itemType(of.type);
  const condition = lowerCondition(filterScope(item, type, scope));
  if (condition.type.kind === 'number') return { op: 'filter', of, item, condition, type };
  const list: FeelType = of.type.kind === 'list' ? of.type : { kind: 'list', of: type };
  return { op: 'filter', of, item, condition, type: condition.type.kind === 'boolean' ? list : anyType };
}
