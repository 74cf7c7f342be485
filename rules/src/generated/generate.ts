import { CodedError } from '@eenloket/kit';
import { Pass, type SlotRun } from '../closures/pass.js';
import { decideInGeneral, outputSlots, STEPS, type Decide, type RunOptions, type Ways } from '../decider.js';
import type { DecisionModel } from '../decision-model.js';
import type { DecisionQuery, Evaluation } from '../evaluate.js';
import type { Plan } from '../fixed/plan.js';
import { planModel } from '../fixed/plan-model.js';
import type { Values } from '../fixed/values.js';
import type { Columns } from './column.js';
import { runTime } from './run-time.js';
import { toJavaScript } from './to-javascript.js';
import { tracer, type RunAlong } from './trace.js';
import type { Traced } from './traced.js';

/** A decision model as a function of JavaScript. */
export interface GeneratedModel {
  /** The source, to be read. */
  readonly source: string;
  readonly decide: Decide;
  /** What `evaluate` gives for the same query, word for word. Learns: the first time on each path costs as much as there. */
  readonly evaluate: (query: DecisionQuery) => Evaluation;
  /** The same on values: what `decide` gives, and how it came about. Learns as `evaluate` does. */
  readonly trace: (facts: Values, options?: RunOptions) => Traced;
}

/** The quick way where it leads, else the general one that is given. */
type Decider = (inGeneral: Decide, steps: number) => Decide;

type Compiled = Pick<Ways, 'quick' | 'general'> & {
  readonly traced: RunAlong | null;
  readonly decider: Decider | null;
  readonly runs: readonly (SlotRun | undefined)[];
};

/** The one place where text becomes code: all of it is written by `toJavaScript` and `writeColumns`. */
function compileSource(source: string, constants: readonly unknown[]): unknown {
  try {
    return new Function('runTime', 'constants', source)(runTime, constants);
  } catch (error) {
    if (!(error instanceof EvalError)) throw error;
    throw new CodedError(
      'rules.codeForbidden',
      'Code may not be generated here (Content-Security-Policy without unsafe-eval); use prepare() instead.',
      { cause: error },
    );
  }
}

/** Decides about rows of columns; gives those that are left to the general way, null when all are. */
export type QuickColumns = (
  facts: Columns,
  outcomes: Columns,
  same: Values,
  from: number,
  to: number,
  steps: number,
) => readonly number[] | null;

/** Compiles what `writeColumns` wrote. Throws `rules.codeForbidden`. */
export function compileColumns(written: string): QuickColumns {
  const names = Object.keys(runTime).join(', ');
  const source = `"use strict";\nconst { ${names} } = runTime;\n${written}\nreturn columns;`;
  return compileSource(source, []) as QuickColumns;
}

interface GeneratedWays extends Ways {
  readonly source: string;
  readonly plan: Plan | null;
  readonly traced: RunAlong | null;
  readonly decider: Decider | null;
}

/** Generates and compiles; see {@link generate}. */
export function generatedWays(model: DecisionModel, outputs: readonly string[]): GeneratedWays {
  const byName = outputSlots(model, outputs);
  const plan = planModel(model, byName);
  const { source, constants } = toJavaScript(model, byName, plan);
  const { quick, traced, decider, general, runs } = compileSource(source, constants) as Compiled;
  return {
    source,
    plan,
    quick,
    traced,
    decider,
    general,
    newPass: ({ steps = STEPS, now = null }) => new Pass(steps, now, runs),
  };
}

/**
 * A model as generated code, for some of its decisions or functions (all decisions when absent): the same outcomes as
 * `evaluate`, many times faster. Throws `rules.codeForbidden` where no code may be generated, `rules.noSuchOutput`.
 */
export function generate(model: DecisionModel, outputs?: readonly string[]): GeneratedModel {
  const names = outputs ?? [...model.decisions.keys()];
  const ways = generatedWays(model, names);
  const inGeneral = decideInGeneral(ways);
  const decide = ways.decider ? ways.decider(inGeneral, STEPS) : inGeneral;
  const { evaluate, trace } = tracer(model, names, ways.traced, ways.plan?.inner ?? []);
  return { source: ways.source, decide, evaluate, trace };
}
