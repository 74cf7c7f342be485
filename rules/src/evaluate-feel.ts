import { err, ok, type LegalDate, type Result } from '@eenloket/kit';
import { compile } from './closures/compile.js';
import { ASKED_DATE, type DecisionModel, type Slot } from './decision-model.js';
import { evaluate } from './evaluate.js';
import type { Facts, FactValue } from './fact.js';
import { factType } from './fact-types.js';
import type { FeelProblem } from './feel/ast.js';
import { parseFeel } from './feel/parse-feel.js';
import { lower } from './ir/lower.js';
import { Scope, type Meaning } from './ir/scope.js';

const RESULT = 'result';

function meanings(slots: readonly Slot[]): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  const subjects = new Map<string, Map<string, Meaning>>();
  slots.forEach((slot, index) => {
    if (slot.kind !== 'fact') return;
    const meaning: Meaning = { node: { op: 'slot', slot: index, type: slot.type } };
    const [subject = '', name] = slot.name.split('.');
    if (name === undefined) found.set(subject, meaning);
    else subjects.set(subject, (subjects.get(subject) ?? new Map<string, Meaning>()).set(name, meaning));
  });
  for (const [subject, members] of subjects) {
    const node: Meaning['node'] = { op: 'constant', value: null, type: { kind: 'any' } };
    found.set(subject, { node, members });
  }
  return found;
}

/** A FEEL condition over facts (`when:` in a pack), checked against the vocabulary and ready for {@link evaluateFeel}. */
export function compileFeel(
  text: string,
  vocabulary: ReadonlyMap<string, string>,
): Result<DecisionModel, FeelProblem> {
  const names = [...new Map([...vocabulary, [ASKED_DATE, 'date']])];
  const slots: Slot[] = names.map(([name, type]) => ({ kind: 'fact', name, type: factType(type) }));
  const parsed = parseFeel(text);
  if (!parsed.ok) return parsed;
  const scope = Scope.of(meanings(slots));
  const node = lower(parsed.value, scope);
  const [problem] = scope.problems;
  if (problem) return err(problem);
  const facts = new Map(names.map(([name], index) => [name, index]));
  slots.push({ kind: 'decision', name: RESULT, node, run: compile(node) });
  const sites = [{ decision: RESULT, rule: null, clauses: [], at: 0 }];
  return ok({
    file: text,
    slots,
    sites,
    decisions: new Map([[RESULT, slots.length - 1]]),
    facts,
    functions: new Map(),
    problems: [],
    factTexts: [],
    changes: [],
  });
}

/** The value of a FEEL expression made by {@link compileFeel} on facts for a date. Throws as `evaluate`. */
export function evaluateFeel(expression: DecisionModel, facts: Facts, on: LegalDate): FactValue {
  return evaluate(expression, { facts, on }).outcomes[RESULT] ?? { state: 'unknown', reason: 'notAsked' };
}
