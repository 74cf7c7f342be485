import { compile } from '../closures/compile.js';
import type { DrgElement } from '../dmn/model.js';
import { anyType } from '../ir/feel-type.js';
import { lowerBoxed } from '../ir/lower-boxed.js';
import { coerceNode } from '../ir/lower-demands.js';
import type { Node } from '../ir/node.js';
import { Scope, type Meaning } from '../ir/scope.js';
import type { Draft } from './draft.js';
import { namesOf } from './names-of.js';
import { serviceNode } from './service-node.js';
import { siteOf, surroundings } from './surroundings.js';

const scopeOf = (draft: Draft, each: DrgElement, names: ReadonlyMap<string, Meaning>): Scope =>
  Scope.of(names, (name) => draft.typeNamed(name, each));

function checkedInput(draft: Draft, each: DrgElement, slot: number): Node {
  const type = draft.type(each.typeRef, each);
  const value: Node = { op: 'slot', slot: slot - 1, type };
  const names = new Map<string, Meaning>();
  return coerceNode(
    value,
    each.typeRef,
    each.name,
    scopeOf(draft, each, names),
    surroundings(draft, each, names),
  );
}

function logicNode(draft: Draft, each: DrgElement): Node | null {
  if (each.service) return withReturns(draft, each, serviceNode(draft, each));
  if (!each.logic)
    return draft.reading === 'pack'
      ? null
      : { op: 'fault', message: `${each.name} has no logic.`, type: anyType };
  const names = namesOf(draft, each);
  const around = surroundings(draft, each, names);
  const scope = scopeOf(draft, each, names);
  const site = siteOf(draft, each, each.grounds, null);
  const body = lowerBoxed(each.logic, scope, around);
  if (each.kind === 'function') return withReturns(draft, each, body);
  // A function is applied under the law of whoever calls it, so only decisions cite.
  const checked = coerceNode(body, each.typeRef, each.name, scope, around, each.logic.element);
  return { op: 'cite', site, of: checked, type: checked.type };
}

/** A type on the variable of a function or service is that of the function (DMN 1.5), or of what it gives (DMN 1.1). */
function withReturns(draft: Draft, each: DrgElement, body: Node): Node {
  const type = draft.type(each.typeRef, each);
  if (body.op !== 'lambda' || type.kind === 'any' || body.type.kind !== 'function') return body;
  const returns = type.kind === 'function' ? type.returns : type;
  return { ...body, returns, type: { ...body.type, returns } };
}

/** Compiles the expression of a decision or function into its slot. */
export function compileLogic(draft: Draft, each: DrgElement): void {
  const slot = draft.slotOf.get(each.id);
  if (slot === undefined) return;
  const node = each.kind === 'input' ? checkedInput(draft, each, slot) : logicNode(draft, each);
  const current = draft.slots[slot];
  if (!node || !current || !('run' in current)) return;
  draft.slots[slot] = { ...current, node, run: compile(node) };
}
