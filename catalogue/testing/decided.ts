import type { Catalogue } from '../src/catalogue.js';
import { deciderOf, type Decider, type DecideOptions } from '../src/decide/decider.js';
import type { DecisionResult } from '../src/decide/decision-result.js';
import type { FactProblem } from '../src/decide/fact-problem.js';
import { loadCatalogue } from '../src/load/load-catalogue.js';

function load(): Catalogue {
  const loaded = loadCatalogue(new URL('../../packs/', import.meta.url).pathname);
  if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
  return loaded.value;
}

/** The packs of this program. */
export const catalogue = load();
const deciders = new Map<string, Decider>();

/** The decider of a pack of this program, compiled once. */
export function deciderFor(id: string): Decider {
  const kept = deciders.get(id) ?? deciderOf(id, catalogue);
  deciders.set(id, kept);
  return kept;
}

export type Given = { readonly [fact: string]: unknown };

/** A decision that must succeed. */
export function decided(id: string, facts: Given, options: DecideOptions = {}): DecisionResult {
  const result = deciderFor(id).decide(facts, { on: '2026-01-01', ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What is wrong with a request that must be refused. */
export function refused(id: string, facts: unknown, options: DecideOptions = {}): readonly FactProblem[] {
  const result = deciderFor(id).decide(facts, { on: '2026-01-01', ...options });
  if (result.ok) throw new Error('This request was decided.');
  return result.error;
}

/** One amount of a decision, without its reasons. */
export function amount(id: string, facts: Given, output: string, on = '2026-01-01'): number {
  return Number(decided(id, facts, { on, brief: true }).outcomes[output]);
}
