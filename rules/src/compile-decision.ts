import { err, ok, type Result } from '@eenloket/kit';
import { refuseCircles, refuseStrangers } from './compile/check-draft.js';
import { compileLogic } from './compile/compile-logic.js';
import { declare } from './compile/declare.js';
import { resolveParameterDates } from './compile/declare-parameters.js';
import { Draft, type DecisionSource } from './compile/draft.js';
import { ASKED_DATE, type DecisionModel, type Slot } from './decision-model.js';
import type { Diagnostic } from './diagnostic.js';
import type { DmnModel } from './dmn/model.js';
import { parseDmn, placeOf } from './dmn/parse-dmn.js';
import { circleIn } from './dmn/requirements.js';
import { describeElement } from './dmn/xml-element.js';

export type { DecisionSource } from './compile/draft.js';

function circleProblem({ dmn, file }: DecisionSource, { elements }: DmnModel): Diagnostic | null {
  const circle = circleIn(elements);
  if (!circle) return null;
  const element = elements.find(({ name }) => name === circle[0])?.element;
  return {
    file,
    element: element ? describeElement(element) : 'definitions',
    ...placeOf(dmn, element?.at ?? 0),
    message: `These decisions require one another: ${circle.join(' -> ')}.`,
    suggestion: 'Remove one of these requirements.',
  };
}

function byKind(slots: readonly Slot[], kind: Slot['kind']): Map<string, number> {
  return new Map(slots.flatMap((slot, i) => (slot.kind === kind ? [[slot.name, i] as const] : [])));
}

function modelOf({ source, dmn, slots, sites }: Draft): DecisionModel {
  const facts = byKind(slots, 'fact');
  facts.delete(ASKED_DATE);
  const factTexts = dmn.factTexts.texts.map(({ element: _, ...text }) => text);
  const changes = dmn.factTexts.changes.map(({ element: _, ...change }) => change);
  return { file: source.file, slots, sites, decisions: byKind(slots, 'decision'), facts, factTexts, changes };
}

/**
 * Compiles a DMN model into closures over slots. Everything wrong with the model, its names and its parameters comes back
 * as diagnostics with place and suggestion; nothing is thrown for any text.
 */
export function compileDecision(source: DecisionSource): Result<DecisionModel, readonly Diagnostic[]> {
  const dmn = parseDmn(source.dmn, source.file);
  if (!dmn.ok) return dmn;
  const circle = circleProblem(source, dmn.value);
  if (circle) return err([circle]);
  const draft = new Draft(source, dmn.value);
  for (const each of dmn.value.elements) draft.meanings.set(each.id, declare(draft, each));
  resolveParameterDates(draft);
  for (const each of dmn.value.elements) compileLogic(draft, each);
  refuseStrangers(draft);
  refuseCircles(draft);
  return draft.problems.length > 0 ? err(draft.problems) : ok(modelOf(draft));
}
