import { err, ok, type Result } from '@eenloket/kit';
import type { Diagnostic } from '../diagnostic.js';
import { elementsOf, link, type LinkedModels } from '../dmn/link.js';
import { complaints, readDmn } from '../dmn/parse-dmn.js';
import { circleIn } from '../dmn/requirements.js';
import { refuseCircles, refuseStrangers } from './check-draft.js';
import { compileLogic } from './compile-logic.js';
import { declare } from './declare.js';
import { resolveParameterDates } from './declare-parameters.js';
import { Draft, type DecisionSource, type Reading } from './draft.js';

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
  if (reading === 'pack') {
    refuseStrangers(draft);
    refuseCircles(draft);
  }
  return ok(draft);
}

/**
 * Everything of a model compiled, with all that is wrong with it; refused is only what cannot be read at all. It is compiled
 * as far as the stack reaches: requirements that run through thousands of decisions are a problem of the model.
 */
export function draftOf(source: DecisionSource, reading: Reading): Result<Draft, readonly Diagnostic[]> {
  try {
    return compileDraft(source, reading);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'The model nests or requires too deep to be compiled.';
    const suggestion = 'Split it into models that are decided one after another.';
    return err([{ file: source.file, element: 'definitions', line: 1, column: 1, message, suggestion }]);
  }
}
