import { mayBe } from '../check/may-be.js';
import { typeName } from '../check/type-name.js';
import type { Demands } from '../dmn/item-types.js';
import type { XmlElement } from '../dmn/xml-element.js';
import { parseFeel } from '../feel/parse-feel.js';
import type { Surroundings } from './lower-literal.js';
import { lowerTest } from './lower.js';
import { anyType } from './feel-type.js';
import type { Constraint, Node } from './node.js';
import type { Scope } from './scope.js';

function testNode(demands: Demands, index: number, scope: Scope, around: Surroundings): Node | null {
  const value: Node = { op: 'local', index, type: anyType };
  const nodes = demands.tests.flatMap((feel) => {
    const parsed = parseFeel(feel.text, [], 'tests', around.names);
    if (!parsed.ok) {
      around.complain(feel, parsed.error.message, parsed.error.at);
      return [];
    }
    return lowerTest(parsed.value, value, scope.local('?', index, anyType)) ?? [];
  });
  const [first, ...rest] = nodes;
  return first
    ? rest.reduce((left, right): Node => ({ op: 'and', left, right, type: { kind: 'boolean' } }), first)
    : null;
}

/** What an item definition demands of its values, with the tests lowered. */
function constraintOf(demands: Demands | null, scope: Scope, around: Surroundings): Constraint | null {
  if (!demands) return null;
  return scope.constraint(demands, () => {
    const index = scope.place();
    const node = testNode(demands, index, scope, around);
    const entries = [...demands.entries].flatMap(([name, inner]) => {
      const constraint = constraintOf(inner, scope, around);
      return constraint ? [[name, constraint] as const] : [];
    });
    return {
      test: node && { index, node },
      items: constraintOf(demands.items, scope, around),
      entries: new Map(entries),
    };
  });
}

/** A value held against the type of a name and what it demands; the value itself when the name says nothing. */
export function coerceNode(
  of: Node,
  typeRef: string | null,
  what: string,
  scope: Scope,
  around: Surroundings,
  element: XmlElement | null = null,
): Node {
  const type = around.typeOf(typeRef ?? '');
  if (element && !mayBe(of.type, type))
    around.refuse(
      element,
      `${what} gives ${typeName(of.type)}, and is declared to be ${typeName(type)}.`,
      'Correct the expression or the declared type.',
    );
  const constraint = constraintOf(around.demandsOf(typeRef), scope, around);
  if (type.kind === 'any' && !constraint) return of;
  return { op: 'coerce', of, constraint, what, type };
}
