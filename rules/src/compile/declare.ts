import { ASKED_DATE } from '../decision-model.js';
import type { DrgElement } from '../dmn/model.js';
import type { XmlElement } from '../dmn/xml-element.js';
import { factType } from '../fact-types.js';
import { anyFunction, anyType, type FeelType } from '../ir/feel-type.js';
import { nearestName } from '../ir/nearest-name.js';
import type { Meaning } from '../ir/scope.js';
import type { Draft } from './draft.js';
import { declareParameters, PARAMETERS } from './declare-parameters.js';
import { subject } from './names-of.js';

/** What a slot computes until its logic is compiled. */
const EMPTY = { node: { op: 'constant', value: null, type: anyType }, run: () => null } as const;

function checkFact(draft: Draft, name: string, type: FeelType, element: XmlElement): void {
  const { facts } = draft.source;
  if (!facts) return;
  const known = facts.get(name);
  if (known === undefined) {
    const near = nearestName(name, [...facts.keys()]);
    const advice = near ? `Did you mean "${near}"?` : 'Add it to packs/facts.yaml, or correct the name.';
    draft.complain(element, `The vocabulary has no fact "${name}".`, advice);
  } else if (factType(known).kind !== type.kind && factType(known).kind !== 'any')
    draft.complain(
      element,
      `The fact "${name}" is a ${known}, but the model says ${type.kind}.`,
      `Use the type for ${known}.`,
    );
}

function fact(draft: Draft, name: string, declared: FeelType, element: XmlElement): Meaning {
  const known = draft.source.facts?.get(name);
  const type = declared.kind === 'any' && known !== undefined ? factType(known) : declared;
  checkFact(draft, name, type, element);
  const values = draft.source.choices?.get(name);
  if (type.kind !== 'string') return draft.add({ kind: 'fact', name, type }, type);
  // What the vocabulary allows is all that the fact can be; what the model allows is what its author means it to be held against.
  const possible: FeelType = values ? { kind: 'string', values } : { kind: 'string' };
  return draft.add({ kind: 'fact', name, type: possible }, values ? possible : type);
}

/** An input of a pack: `parameters`, the date asked about, or facts. */
function packInput(draft: Draft, each: DrgElement, type: FeelType): Meaning {
  if (each.name === ASKED_DATE)
    return draft.add({ kind: 'fact', name: ASKED_DATE, type: { kind: 'date' } }, { kind: 'date' });
  if (each.name === PARAMETERS) return subject(declareParameters(draft, each, type));
  if (type.kind !== 'context' || type.entries.size === 0) return fact(draft, each.name, type, each.element);
  const member = (name: string, of: FeelType) => fact(draft, `${each.name}.${name}`, of, each.element);
  return subject(new Map([...type.entries].map(([name, of]) => [name, member(name, of)])));
}

/** An input as the standard has it: one value as it is given, and what is left of it when it is held against its type. */
function wholeInput(draft: Draft, each: DrgElement, type: FeelType): Meaning {
  const name = draft.slotName(each);
  draft.add({ kind: 'fact', name, type }, type);
  const meaning = draft.add({ kind: 'checked', name, ...EMPTY }, type);
  draft.slotOf.set(each.id, draft.slots.length - 1);
  return meaning;
}

/** What callers of a function or service must give it; `type` is that of its variable: its own (DMN 1.5) or of what it gives (1.1). */
function functionType(draft: Draft, each: DrgElement, type: FeelType): FeelType {
  const { logic, service } = each;
  const inputs = (service?.inputs ?? []).flatMap((id) => draft.byId.get(id) ?? []);
  const parameters =
    logic?.kind === 'function'
      ? logic.parameters.map(({ name, type: typeRef }) => ({ name, typeRef }))
      : service && inputs.map(({ name, typeRef }) => ({ name, typeRef }));
  if (!parameters) return type.kind === 'function' ? type : anyFunction;
  return {
    kind: 'function',
    parameters: parameters.map(({ typeRef }) => draft.type(typeRef, each)),
    names: parameters.map(({ name }) => name),
    returns: type.kind === 'function' ? type.returns : type,
  };
}

/** Gives an element of the model its slots: facts and parameters for input data, one for a decision or function. */
export function declare(draft: Draft, each: DrgElement): Meaning {
  const type = draft.type(each.typeRef, each);
  if (each.kind === 'input')
    return draft.reading === 'pack' ? packInput(draft, each, type) : wholeInput(draft, each, type);
  const kind = each.kind === 'decision' ? 'decision' : 'function';
  const meaning = draft.add(
    { kind, name: draft.slotName(each), ...EMPTY },
    kind === 'decision' ? type : functionType(draft, each, type),
  );
  draft.slotOf.set(each.id, draft.slots.length - 1);
  return meaning;
}
