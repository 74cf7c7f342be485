import type { LegalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFeel, evaluate, type DecisionModel, type Fact, type FactJson } from './index.js';

const on = '2026-03-16' as LegalDate;
const names = ['a', 'b', 'c', 'd'];
const vocabulary = new Map(names.map((name) => [name, 'boolean']));

type Formula =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and' | 'or'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'if'; readonly condition: Formula; readonly then: Formula; readonly otherwise: Formula };

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names).map((name): Formula => ({ kind: 'fact', name })),
    fc.record({ kind: fc.constant('not' as const), of: tie('formula') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('formula'),
      right: tie('formula'),
    }),
    fc.record({
      kind: fc.constant('if' as const),
      condition: tie('formula'),
      then: tie('formula'),
      otherwise: tie('formula'),
    }),
  ),
}));

function text(of: Formula): string {
  if (of.kind === 'fact') return of.name;
  if (of.kind === 'not') return `not(${text(of.of)})`;
  if (of.kind === 'if') return `(if ${text(of.condition)} then ${text(of.then)} else ${text(of.otherwise)})`;
  return `(${text(of.left)} ${of.kind} ${text(of.right)})`;
}

/** The plainly written reference: two-valued, all facts given. */
function reference(of: Formula, given: ReadonlyMap<string, boolean>): boolean {
  if (of.kind === 'fact') return given.get(of.name) ?? false;
  if (of.kind === 'not') return !reference(of.of, given);
  if (of.kind === 'if') return reference(reference(of.condition, given) ? of.then : of.otherwise, given);
  const [left, right] = [reference(of.left, given), reference(of.right, given)];
  return of.kind === 'and' ? left && right : left || right;
}

function factsIn(of: Formula): string[] {
  if (of.kind === 'fact') return [of.name];
  if (of.kind === 'not') return factsIn(of.of);
  const parts = of.kind === 'if' ? [of.condition, of.then, of.otherwise] : [of.left, of.right];
  return parts.flatMap(factsIn);
}

function completions(given: ReadonlyMap<string, boolean>): Map<string, boolean>[] {
  return names.reduce<Map<string, boolean>[]>(
    (all, name) =>
      given.has(name)
        ? all
        : all.flatMap((each) => [true, false].map((value) => new Map(each).set(name, value))),
    [new Map(given)],
  );
}

const modelOf = (of: Formula): DecisionModel => {
  const compiled = compileFeel(text(of), vocabulary);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.value;
};

function ask(model: DecisionModel, given: ReadonlyMap<string, boolean>) {
  const facts = new Map(
    [...given].map(([name, value]): [string, Fact] => [
      name,
      { name, value: { state: 'known', value: value as FactJson }, origin: { source: 'resident' } },
    ]),
  );
  const { outcomes, missing } = evaluate(model, { facts, on });
  const result = outcomes.result;
  return { missing, value: result?.state === 'unknown' ? undefined : result?.value };
}

const answers = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.boolean()), { maxLength: 4 })
  .map((pairs) => new Map(pairs));

describe('unknown facts in random formulas', () => {
  it('give a known outcome only when every answer would give the same', () => {
    fc.assert(
      fc.property(formula, answers, (of, given) => {
        const { value, missing } = ask(modelOf(of), given);
        const outcomes = new Set(completions(given).map((all) => reference(of, all)));
        if (value !== undefined) expect([...outcomes]).toEqual([value]);
        expect(missing.length === 0).toBe(value !== undefined);
        expect(missing.filter((name) => given.has(name))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are asked until the outcome is known, and it is the right one', () => {
    fc.assert(
      fc.property(formula, fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()), (of, truth) => {
        const all = new Map(names.map((name, i) => [name, truth[i] ?? false]));
        const model = modelOf(of);
        const given = new Map<string, boolean>();
        let step = ask(model, given);
        while (step.missing.length > 0) {
          const [next = ''] = step.missing;
          given.set(next, all.get(next) ?? false);
          step = ask(model, given);
        }
        expect(step.value).toBe(reference(of, all));
      }),
    );
  });

  it('are never asked when no answer can change the outcome, in formulas that use each fact once', () => {
    const once = formula.filter((of) => new Set(factsIn(of)).size === factsIn(of).length);
    fc.assert(
      fc.property(once, answers, (of, given) => {
        for (const name of ask(modelOf(of), given).missing) {
          const matters = completions(given).some(
            (all) =>
              reference(of, new Map(all).set(name, true)) !== reference(of, new Map(all).set(name, false)),
          );
          expect(matters).toBe(true);
        }
      }),
    );
  });
});
