import { ASKED_DATE } from '../decision-model.js';
import type { DrgElement } from '../dmn/model.js';
import type { XmlElement } from '../dmn/xml-element.js';
import { factType } from '../fact-types.js';
import type { FeelType } from '../ir/feel-type.js';
import { nearestName } from '../ir/nearest-name.js';
import type { Meaning } from '../ir/scope.js';
import type { Draft } from './draft.js';
import { declareParameters, PARAMETERS } from './declare-parameters.js';

/** A name whose members have meanings of their own: `kind.geboortedatum`. */
function subject(members: ReadonlyMap<string, Meaning>): Meaning {
  const entries = [...members].map(([name, { node }], index) => ({ name, index: 1000 + index, value: node }));
  const types = new Map(entries.map(({ name, value }) => [name, value.type]));
  return { node: { op: 'context', entries, type: { kind: 'context', entries: types } }, members };
}

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
  return draft.add({ kind: 'fact', name, type }, type);
}

function input(draft: Draft, each: DrgElement, type: FeelType): Meaning {
  if (each.name === ASKED_DATE)
    return draft.add({ kind: 'fact', name: ASKED_DATE, type: { kind: 'date' } }, { kind: 'date' });
  if (each.name === PARAMETERS) return subject(declareParameters(draft, each, type));
  if (type.kind !== 'context' || type.entries.size === 0) return fact(draft, each.name, type, each.element);
  const member = (name: string, of: FeelType) => fact(draft, `${each.name}.${name}`, of, each.element);
  return subject(new Map([...type.entries].map(([name, of]) => [name, member(name, of)])));
}

/** Gives an element of the model its slots: facts and parameters for input data, one for a decision or function. */
export function declare(draft: Draft, each: DrgElement): Meaning {
  const type = draft.type(each.typeRef, each.element);
  if (each.kind === 'input') return input(draft, each, type);
  const slot = { kind: each.kind, name: each.name, run: () => null };
  return draft.add(slot, each.kind === 'decision' ? type : { kind: 'function' });
}
