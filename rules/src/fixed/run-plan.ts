import { shortened } from '@eenloket/kit';
import { ASKED_DATE } from '../decision-model.js';
import { CalendarDate, fromDays, toDays } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';
import { Assembler } from './assembler.js';
import { blocksOf, isIn, usedIn } from './blocks.js';
import { asKey, factReader, type FactStep } from './fact-reader.js';
import { Known } from './known.js';
import type { Doubles } from './machine-code.js';
import type { Plan, PlannedOutcome, Step } from './plan.js';
import { runCode } from './run-code.js';
import { textReader } from './text-test.js';
import type { Values } from './values.js';
import { writeBlocks } from './write-blocks.js';

/** Gives the outcomes, or null when the general way has to compute or refuse them. */
export type RunPlan = (facts: Values, steps: number) => Values | null;

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

/** A plan as code, for what is known before it runs. */
function codeOf(plan: Plan, before: Known): RunPlan {
  const { outcomes } = plan;
  // One for all runs: a plan calls nothing that could run it again before it is done.
  const texts: string[] = [];
  const into = new Assembler(plan, texts);
  const blocks = blocksOf(plan, before);
  const used = usedIn(blocks, plan);
  const flags = plan.flags.filter((flag) => isIn(used, flag));
  const steps = blocks.all.flatMap((block) => block.steps.filter(isFact));
  const read = factReader([...new Map(steps.map((step) => [step.index, step])).values()]);
  const readers = outcomes.map((each) => outcomeReader(each, into, texts));
  const { code, n, acts } = into.finish(writeBlocks(blocks, plan, texts, into));
  const names = outcomes.map(({ name }) => asKey(name));
  const empty: Record<string, Value> = Object.fromEntries(names.map((name) => [name, null]));
  return (facts, most) => {
    read(facts, n, texts);
    for (let i = 0; i < flags.length; i += 1) n[flags[i] as number] = 0;
    const spent = runCode(code, n, acts);
    if (spent < 0 || spent > most) return null;
    const found = { ...empty };
    for (let i = 0; i < names.length; i += 1)
      found[names[i] as string] = (readers[i] as (typeof readers)[number])(n);
    return found;
  };
}

const isFact = (step: Step): step is FactStep => step.do === 'fact';

/** Where the date asked about stands; undefined when a plan does not read it. */
function askedDate(steps: readonly Step[]): number | undefined {
  for (const step of steps) {
    if (step.do === 'fact' && step.name === ASKED_DATE && step.kind === 'date') return step.index;
    const inside = step.do === 'if' ? askedDate([...step.then, ...step.otherwise]) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const isSameDay = (a: CalendarDate, b: CalendarDate | null): boolean =>
  b !== null && a.day === b.day && a.month === b.month && a.year === b.year;

/** So often in a row must one date be asked about before it is worth code of its own. */
const OFTEN = 100;

/**
 * A plan where no code may be generated. Who decides about many asks about one date: for that date there is code in which the
 * parameters are constants, until another one is asked about as often.
 */
export function runPlan(plan: Plan): RunPlan {
  const general = codeOf(plan, new Known());
  const index = askedDate(plan.steps);
  if (index === undefined) return general;
  let asked: CalendarDate | null = null;
  let day = NaN;
  let often = 0;
  let own: { readonly day: number; readonly run: RunPlan } | null = null;
  return (facts, most) => {
    const date = facts[ASKED_DATE];
    if (!(date instanceof CalendarDate)) return general(facts, most);
    if (date !== asked && !isSameDay(date, asked)) {
      [asked, day, often] = [date, toDays(date), 0];
    }
    if (own?.day === day) return own.run(facts, most);
    often += 1;
    if (often < OFTEN) return general(facts, most);
    own = { day, run: codeOf(plan, new Known().in(index, { low: day, high: day })) };
    return own.run(facts, most);
  };
}
