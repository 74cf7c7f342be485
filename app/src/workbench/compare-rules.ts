import type { LegalDate } from '@eenloket/kit';
import type { FactJson, FactValue } from '@eenloket/rules';
import type { Rules } from './open-rules.js';
import { runRules } from './run-rules.js';
import { inputsToTry, type Input } from './inputs-to-try.js';

/** One input on which two rules say something else. */
export interface Difference {
  readonly on: LegalDate;
  readonly facts: Input['facts'];
  /** Each outcome that differs: what the one says and what the other; absent is a decision that is not there. */
  readonly outcomes: { readonly [decision: string]: readonly [one: string, other: string] };
}

/** What a comparison found. It has tried inputs, not proven anything about the others. */
export interface Comparison {
  readonly tried: number;
  readonly different: number;
  /** One for each set of outcomes that differ, with as few facts as still show it. */
  readonly examples: readonly Difference[];
}

/** How a comparison looks. */
export interface CompareOptions {
  readonly on: LegalDate;
  /** Most inputs that are tried. */
  readonly most: number;
  /** Chooses among them; the same seed tries the same. */
  readonly seed: number;
  /** Most examples that are given. */
  readonly examples: number;
}

const textOf = (value: FactValue | undefined): string => {
  if (!value) return '(no such decision)';
  return value.state === 'unknown' ? `unknown (${value.reason})` : JSON.stringify(value.value);
};

/** The outcomes that two rules give differently on one input; null when they cannot be told apart on it. */
function differenceOn(one: Rules, other: Rules, { facts, on }: Input): Difference | null {
  const results = [one, other].map((rules) => {
    const mine = Object.entries(facts).filter(([name]) => rules.model.facts.has(name));
    const run = runRules(rules, { facts: Object.fromEntries(mine), on });
    return run.ok ? run.value.outcomes : {};
  });
  const names = new Set(results.flatMap((outcomes) => Object.keys(outcomes)));
  const differing = [...names].flatMap((name) => {
    const [mine, yours] = results.map((outcomes) => textOf(outcomes[name]));
    return mine === yours ? [] : [[name, [mine ?? '', yours ?? '']] as const];
  });
  return differing.length === 0 ? null : { on, facts, outcomes: Object.fromEntries(differing) };
}

/** Leaves out facts one by one as long as the same outcomes still differ in the same way. */
function smallest(one: Rules, other: Rules, found: Difference): Difference {
  const key = JSON.stringify(found.outcomes);
  let least = found;
  for (const name of Object.keys(found.facts)) {
    const facts: { readonly [fact: string]: FactJson } = Object.fromEntries(
      Object.entries(least.facts).filter(([fact]) => fact !== name),
    );
    const again = differenceOn(one, other, { facts, on: found.on });
    if (again && JSON.stringify(again.outcomes) === key) least = again;
  }
  return least;
}

/**
 * For which inputs two versions of rules differ: tries the worked examples of both, and those with one and two facts moved to
 * where either of them could turn (its numbers and one cent beside them, its texts, its dates and the days beside them).
 */
export function compareRules(one: Rules, other: Rules, options: CompareOptions): Comparison {
  const shown = new Map<string, Difference>();
  let [tried, different] = [0, 0];
  for (const input of inputsToTry([one, other], options)) {
    tried += 1;
    const found = differenceOn(one, other, input);
    if (!found) continue;
    different += 1;
    const kind = Object.keys(found.outcomes).sort().join();
    if (shown.size < options.examples && !shown.has(kind)) shown.set(kind, smallest(one, other, found));
  }
  return { tried, different, examples: [...shown.values()] };
}
