import type { DrgElement } from '../dmn/model.js';
import { anyType } from '../ir/feel-type.js';
import { lambdaNode } from '../ir/lower-function.js';
import { lowerBoxed } from '../ir/lower-boxed.js';
import { coerceNode } from '../ir/lower-demands.js';
import type { Bound, Node } from '../ir/node.js';
import { Scope, type Meaning } from '../ir/scope.js';
import type { Draft } from './draft.js';
import { namesOf } from './names-of.js';
import { surroundings } from './surroundings.js';

/** The decisions inside a service in an order in which each comes after what it requires. */
function inside({ byId }: Draft, { service }: DrgElement): readonly DrgElement[] {
  const found: DrgElement[] = [];
  const visit = (id: string): void => {
    const each = byId.get(id);
    if (each?.kind !== 'decision' || service?.inputs.includes(id) || found.includes(each)) return;
    for (const required of each.requires) visit(required);
    found.push(each);
  };
  for (const id of service?.outputs ?? []) visit(id);
  return found;
}

/** What a decision may name inside a service: the same as outside, but inputs and inner decisions are local. */
function localNames(
  draft: Draft,
  each: DrgElement,
  locals: ReadonlyMap<string, Meaning>,
): Map<string, Meaning> {
  const names = namesOf(draft, each);
  for (const id of each.requires) {
    const [other, local] = [draft.byId.get(id), locals.get(id)];
    if (other && local && other.namespace === each.namespace) names.set(other.name, local);
  }
  return names;
}

function innerNode(draft: Draft, each: DrgElement, scope: Scope, locals: ReadonlyMap<string, Meaning>): Node {
  const names = localNames(draft, each, locals);
  const around = surroundings(draft, each, names);
  const own = scope.instead(names, (name) => draft.typeNamed(name, each));
  if (!each.logic) return { op: 'fault', message: `${each.name} has no logic.`, type: anyType };
  const body = lowerBoxed(each.logic, own, around);
  return coerceNode(body, each.typeRef, each.name, own, around, each.logic.element);
}

function outputNode(
  outputs: readonly DrgElement[],
  locals: ReadonlyMap<string, Meaning>,
  scope: Scope,
): Node {
  const values = outputs.map(
    ({ id }) => locals.get(id)?.node ?? ({ op: 'constant', value: null, type: anyType } as const),
  );
  const [only] = values;
  if (values.length === 1 && only) return only;
  const entries = outputs.map(({ name }, i) => ({
    name,
    index: scope.place(),
    value: values[i] ?? ({ op: 'constant', value: null, type: anyType } as const),
  }));
  const types = new Map(entries.map(({ name, value }) => [name, value.type]));
  return { op: 'context', entries, type: { kind: 'context', entries: types } };
}

/**
 * A decision service as a function of its input data and input decisions (DMN 1.5 section 10.4): its decisions are computed
 * again on these; one output decision gives its value, several give a context.
 */
export function serviceNode(draft: Draft, each: DrgElement): Node {
  const ids = each.service?.inputs ?? [];
  const inputs = ids.flatMap((id) => draft.byId.get(id) ?? []);
  const types = inputs.map((input) => draft.type(input.typeRef, input));
  const outputs = (each.service?.outputs ?? []).flatMap((id) => draft.byId.get(id) ?? []);
  return lambdaNode(
    inputs.map(({ name }) => name),
    types,
    Scope.of(new Map()),
    (scope) => {
      const locals = new Map<string, Meaning>();
      for (const input of inputs) {
        const meaning = scope.get(input.name);
        if (meaning) locals.set(input.id, meaning);
      }
      const bindings: Bound[] = [];
      for (const decision of inside(draft, each)) {
        const source = innerNode(draft, decision, scope, locals);
        const index = scope.place();
        bindings.push({ index, source });
        locals.set(decision.id, { node: { op: 'local', index, type: source.type } });
      }
      const body = outputNode(outputs, locals, scope);
      return { op: 'bind', bindings, body, type: body.type };
    },
  );
}
