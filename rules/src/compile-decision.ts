import { err, ok, type Result } from '@eenloket/kit';
import { draftOf } from './compile/compile-draft.js';
import type { DecisionSource, Draft } from './compile/draft.js';
import { ASKED_DATE, type DecisionModel, type Slot } from './decision-model.js';
import type { Diagnostic } from './diagnostic.js';

export type { DecisionSource } from './compile/draft.js';

function byKind(slots: readonly Slot[], kind: Slot['kind']): Map<string, number> {
  return new Map(slots.flatMap((slot, i) => (slot.kind === kind ? [[slot.name, i] as const] : [])));
}

function modelOf({ source, models, slots, sites, problems }: Draft): DecisionModel {
  const facts = byKind(slots, 'fact');
  facts.delete(ASKED_DATE);
  const { texts, changes } = models.main.factTexts;
  return {
    file: source.file,
    slots,
    sites,
    decisions: byKind(slots, 'decision'),
    facts,
    functions: byKind(slots, 'function'),
    problems,
    factTexts: texts.map(({ element: _, ...text }) => text),
    changes: changes.map(({ element: _, ...change }) => change),
  };
}

/**
 * Compiles the DMN model of a pack into closures over slots. Everything wrong with the model, its names and its parameters
 * comes back as diagnostics with place and suggestion; nothing is thrown for any text.
 */
export function compileDecision(source: DecisionSource): Result<DecisionModel, readonly Diagnostic[]> {
  const draft = draftOf(source, 'pack');
  if (!draft.ok) return draft;
  return draft.value.problems.length > 0 ? err(draft.value.problems) : ok(modelOf(draft.value));
}

/**
 * Compiles any DMN model as the standard reads it: inputs are whole values, and an expression that is wrong gives null when
 * it is computed (DMN 1.5 section 10.3.2.5), while `problems` of the model names it. Only what is no XML, and requirements
 * in a circle, are refused.
 */
export function compileModel(source: DecisionSource): Result<DecisionModel, readonly Diagnostic[]> {
  const draft = draftOf(source, 'standard');
  return draft.ok ? ok(modelOf(draft.value)) : draft;
}
