import { err, ok, type Result } from '@eenloket/kit';
import { refuseCircles, refuseStrangers } from './compile/check-draft.js';
import { compileLogic } from './compile/compile-logic.js';
import { declare } from './compile/declare.js';
import { resolveParameterDates } from './compile/declare-parameters.js';
import { Draft, type DecisionSource, type Reading } from './compile/draft.js';
import { ASKED_DATE, type DecisionModel, type Slot } from './decision-model.js';
import type { Diagnostic } from './diagnostic.js';
import { elementsOf, link, type LinkedModels } from './dmn/link.js';
import { complaints, readDmn } from './dmn/parse-dmn.js';
import { circleIn } from './dmn/requirements.js';

export type { DecisionSource } from './compile/draft.js';

function circleProblem(models: LinkedModels): Diagnostic | null {
  const elements = elementsOf(models);
  const circle = circleIn(elements);
  if (!circle) return null;
  const found: Diagnostic[] = [];
  complaints(found)(
    elements.find(({ name }) => name === circle[0])?.element ?? models.main.root,
    `These decisions require one another: ${circle.join(' -> ')}.`,
    'Remove one of these requirements.',
  );
  return found[0] ?? null;
}

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

function readAll({ dmn, file, imports = [] }: DecisionSource): Result<LinkedModels, readonly Diagnostic[]> {
  const main = readDmn(dmn, file);
  if (!main.ok) return main;
  const others = imports.map((each) => readDmn(each.dmn, each.file));
  const wrong = others.flatMap((each) => (each.ok ? [] : each.error));
  if (wrong.length > 0) return err(wrong);
  const read = others.flatMap((each) => (each.ok ? [each.value] : []));
  const linked = link(
    main.value.model,
    read.map(({ model }) => model),
  );
  const problems = [main.value, ...read].flatMap((each) => each.problems);
  return ok({ ...linked, problems: [...problems, ...linked.problems] });
}

/** Compiles as far as the stack reaches: requirements that run through thousands of decisions are a problem of the model. */
function compileAs(source: DecisionSource, reading: Reading): Result<Draft, readonly Diagnostic[]> {
  try {
    return compileDraft(source, reading);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'The model nests or requires too deep to be compiled.';
    const suggestion = 'Split it into models that are decided one after another.';
    return err([{ file: source.file, element: 'definitions', line: 1, column: 1, message, suggestion }]);
  }
}

function compileDraft(source: DecisionSource, reading: Reading): Result<Draft, readonly Diagnostic[]> {
  const models = readAll(source);
  if (!models.ok) return models;
  if (reading === 'pack' && models.value.problems.length > 0) return err(models.value.problems);
  const circle = circleProblem(models.value);
  if (circle) return err([circle]);
  const draft = new Draft(source, models.value, reading);
  draft.problems.push(...models.value.problems);
  for (const each of draft.elements) draft.meanings.set(each.id, declare(draft, each));
  if (reading === 'pack') resolveParameterDates(draft);
  for (const each of draft.elements) compileLogic(draft, each);
  return ok(draft);
}

/**
 * Compiles the DMN model of a pack into closures over slots. Everything wrong with the model, its names and its parameters
 * comes back as diagnostics with place and suggestion; nothing is thrown for any text.
 */
export function compileDecision(source: DecisionSource): Result<DecisionModel, readonly Diagnostic[]> {
  const draft = compileAs(source, 'pack');
  if (!draft.ok) return draft;
  refuseStrangers(draft.value);
  refuseCircles(draft.value);
  return draft.value.problems.length > 0 ? err(draft.value.problems) : ok(modelOf(draft.value));
}

/**
 * Compiles any DMN model as the standard reads it: inputs are whole values, and an expression that is wrong gives null when
 * it is computed (DMN 1.5 section 10.3.2.5), while `problems` of the model names it. Only what is no XML, and requirements
 * in a circle, are refused.
 */
export function compileModel(source: DecisionSource): Result<DecisionModel, readonly Diagnostic[]> {
  const draft = compileAs(source, 'standard');
  return draft.ok ? ok(modelOf(draft.value)) : draft;
}
