import { shortened } from '@eenloket/kit';
import { fromDays } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';
import { Assembler } from './assembler.js';
import { asKey, factReader } from './fact-reader.js';
import type { Doubles } from './machine-code.js';
import type { Plan, PlannedOutcome, Step } from './plan.js';
import { runCode } from './run-code.js';
import { textReader } from './text-test.js';
import type { Values } from './values.js';

/** What a run has besides doubles: its facts, and texts by the index of their variable. */
export interface Others {
  facts: Values;
  readonly texts: string[];
}

/** Writes the code of some steps, which will run on `n`; gives the places that go where the plan ends. */
function write(steps: readonly Step[], into: Assembler, others: Others, n: () => Doubles): readonly number[] {
  return steps.flatMap((step): readonly number[] => {
    switch (step.do) {
      case 'fact': {
        const read = factReader([step]);
        into.act(() => read(others.facts, n(), others.texts));
        return [];
      }
      case 'set': {
        const { index, kind, value } = step;
        if (kind !== 'string') into.put(index, value);
        else {
          const read = textReader(value, others.texts);
          into.act(() => {
            others.texts[index] = read();
            return true;
          });
        }
        return [];
      }
      case 'demand':
        return into.unless(step.truth);
      case 'if': {
        const misses = into.unless(step.truth);
        const then = write(step.then, into, others, n);
        const past = step.otherwise.length > 0 ? into.jump() : [];
        into.here(misses);
        const otherwise = write(step.otherwise, into, others, n);
        into.here(past);
        return [...then, ...otherwise];
      }
      case 'spend':
        into.spend(step.steps);
        return [];
      case 'note':
        return [];
    }
  });
}

/** Reads an outcome when all is computed. */
function outcomeReader(
  { kind, value, scale }: PlannedOutcome,
  into: Assembler,
  texts: readonly string[],
): (n: Doubles) => Value {
  if (kind === 'string') return textReader(value, texts);
  const place = into.number(value);
  if (kind === 'boolean') return (n) => n[place] === 1;
  if (kind === 'date') return (n) => fromDays(n[place] as number);
  const exponent = -scale;
  return (n) => shortened(n[place] as number, exponent);
}

/** A plan where no code may be generated: the outcomes, or null when the general way has to compute or refuse them. */
export function runPlan(plan: Plan): (facts: Values, steps: number) => Values | null {
  const { steps, flags, outcomes } = plan;
  // One for all runs: a plan calls nothing that could run it again before it is done.
  const others: Others = { facts: {}, texts: [] };
  const { texts } = others;
  const into = new Assembler(plan, texts);
  // What is read in any case is read first: whether a plan ends there or later is the same.
  const read = factReader(steps.flatMap((step) => (step.do === 'fact' ? [step] : [])));
  const later = steps.filter((step) => step.do !== 'fact');
  const failures = write(later, into, others, () => n);
  const readers = outcomes.map((each) => outcomeReader(each, into, texts));
  const { code, n, acts } = into.finish(failures);
  const names = outcomes.map(({ name }) => asKey(name));
  const empty: Record<string, Value> = Object.fromEntries(names.map((name) => [name, null]));
  return (facts, most) => {
    if (!read(facts, n, texts)) return null;
    others.facts = facts;
    for (let i = 0; i < flags.length; i += 1) n[flags[i] as number] = 0;
    const spent = runCode(code, n, acts);
    if (spent < 0 || spent > most) return null;
    const found = { ...empty };
    for (let i = 0; i < names.length; i += 1)
      found[names[i] as string] = (readers[i] as (typeof readers)[number])(n);
    return found;
  };
}
