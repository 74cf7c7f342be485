import { invocationProblem } from '../check/call-problem.js';
import type { Boxed, BoxedParameter } from '../dmn/model.js';
import { anyType, type FeelType } from './feel-type.js';
import { joinTypes } from './join-types.js';
import { coerceNode } from './lower-demands.js';
import { externalNode, lambdaNode } from './lower-function.js';
import { literal, type Surroundings } from './lower-literal.js';
import { filterNode, loopNode } from './lower-loops.js';
import { tableNode } from './lower-table.js';
import type { Node } from './node.js';
import type { Scope } from './scope.js';

function contextNode(boxed: Boxed & { kind: 'context' }, scope: Scope, around: Surroundings): Node {
  let inner = scope;
  const entries: { name: string; index: number; value: Node }[] = [];
  let result: Node | null = null;
  for (const { name, typeRef, value, grounds } of boxed.entries) {
    const what = `The entry "${name}"`;
    let node = coerceNode(lowerBoxed(value, inner, around), typeRef, what, scope, around, value.element);
    if (grounds.clauses.length > 0)
      node = { op: 'cite', site: around.site(grounds, null), of: node, type: node.type };
    if (name === null) {
      result = node;
      break;
    }
    const index = scope.place();
    inner = inner.local(name, index, node.type);
    entries.push({ name, index, value: node });
  }
  if (!result) {
    const types = new Map(entries.map((entry) => [entry.name, entry.value.type]));
    return { op: 'context', entries, type: { kind: 'context', entries: types } };
  }
  const bindings = entries.map(({ index, value }) => ({ index, source: value }));
  return { op: 'bind', bindings, body: result, type: result.type };
}

function relation(boxed: Boxed & { kind: 'relation' }, scope: Scope, around: Surroundings): Node {
  const items = boxed.rows.map((row): Node => {
    const entries = row.map((cell, i) => ({
      name: boxed.columns[i] ?? '',
      index: scope.place(),
      value: lowerBoxed(cell, scope, around),
    }));
    const types = new Map(entries.map(({ name, value }) => [name, value.type]));
    return { op: 'context', entries, type: { kind: 'context', entries: types } };
  });
  return { op: 'list', items, type: { kind: 'list', of: joinTypes(items.map(({ type }) => type)) } };
}

const parameterTypes = (parameters: readonly BoxedParameter[], around: Surroundings): FeelType[] =>
  parameters.map(({ type }) => around.typeOf(type));

function functionNode(boxed: Boxed & { kind: 'function' }, scope: Scope, around: Surroundings): Node {
  const names = boxed.parameters.map(({ name }) => name);
  return lambdaNode(names, parameterTypes(boxed.parameters, around), scope, (inner) =>
    lowerBoxed(boxed.body, inner, around),
  );
}

/** The text of an entry of the context that names an external function. */
function textIn(body: Boxed, name: string): string {
  const entries = body.kind === 'context' ? body.entries : [];
  const value = entries.find((entry) => entry.name === name)?.value;
  return value?.kind === 'literal' ? value.feel.text.trim().replace(/^"|"$/g, '') : '';
}

function externalOf({ parameters, body }: Boxed & { kind: 'external' }, around: Surroundings): Node {
  const names = parameters.map(({ name }) => name);
  const types = parameterTypes(parameters, around);
  return externalNode(names, types, textIn(body, 'class'), textIn(body, 'method signature'));
}

/** Whether a loop's body asks for the results so far. */
function asksPartial({ element }: Boxed): boolean {
  const { text } = element.source;
  return text.includes('partial');
}

function loop(boxed: Boxed & { kind: 'for' | 'some' | 'every' }, scope: Scope, around: Surroundings): Node {
  const source = (inner: Scope): Node => lowerBoxed(boxed.source, inner, around);
  const body = (inner: Scope): Node => lowerBoxed(boxed.body, inner, around);
  return loopNode(boxed.kind, [{ name: boxed.variable, source }], scope, body, asksPartial(boxed.body));
}

function invocation(boxed: Boxed & { kind: 'invocation' }, scope: Scope, around: Surroundings): Node {
  const args = boxed.bindings.map(({ value }) => lowerBoxed(value, scope, around));
  const names = boxed.bindings.map(({ name }) => name);
  const callee = lowerBoxed(boxed.callee, scope, around);
  const types = args.map((arg) => arg.type);
  const problem = invocationProblem(callee.type, types, names);
  if (problem) around.refuse(boxed.element, problem, 'Correct the bindings of this invocation.');
  const type = callee.type.kind === 'function' ? callee.type.returns : anyType;
  return { op: 'invoke', callee, args, names, type };
}

function conditional(boxed: Boxed & { kind: 'conditional' }, scope: Scope, around: Surroundings): Node {
  const [condition, then, otherwise] = [boxed.condition, boxed.then, boxed.otherwise].map((each) =>
    lowerBoxed(each, scope, around),
  ) as [Node, Node, Node];
  return { op: 'if', condition, then, otherwise, type: joinTypes([then.type, otherwise.type]) };
}

function untyped(boxed: Boxed, scope: Scope, around: Surroundings): Node {
  switch (boxed.kind) {
    case 'literal':
      return literal(boxed.feel, scope, around);
    case 'table':
      return tableNode(boxed.table, scope, around);
    case 'context':
      return contextNode(boxed, scope, around);
    case 'relation':
      return relation(boxed, scope, around);
    case 'function':
      return functionNode(boxed, scope, around);
    case 'external':
      return externalOf(boxed, around);
    case 'list': {
      const items = boxed.items.map((item) => lowerBoxed(item, scope, around));
      return { op: 'list', items, type: { kind: 'list', of: joinTypes(items.map(({ type }) => type)) } };
    }
    case 'invocation':
      return invocation(boxed, scope, around);
    case 'conditional':
      return conditional(boxed, scope, around);
    case 'for':
    case 'some':
    case 'every':
      return loop(boxed, scope, around);
    case 'filter':
      return filterNode(lowerBoxed(boxed.source, scope, around), scope, (inner) =>
        lowerBoxed(boxed.match, inner, around),
      );
  }
}

/** Turns an expression of DMN into the typed intermediate form; what is wrong is complained of where it stands. */
export function lowerBoxed(boxed: Boxed, scope: Scope, around: Surroundings): Node {
  const node = untyped(boxed, scope, around);
  return coerceNode(node, boxed.typeRef, 'An expression', scope, around, boxed.element);
}
