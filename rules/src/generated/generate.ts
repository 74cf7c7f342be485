import { CodedError } from '@eenloket/kit';
import type { DecisionModel } from '../decision-model.js';
import { runGuarded } from '../run-guarded.js';
import type { DateTime } from '../value/date-time.js';
import type { Value } from '../value/value.js';
import { Pass, type SlotRun } from './pass.js';
import { runTime } from './run-time.js';
import { toJavaScript } from './to-javascript.js';

/** Values by name: facts that go in, outcomes that come out. A fact that is not there is not answered yet. */
export interface Values {
  readonly [name: string]: Value | undefined;
}

/** What a run may take, where it notes why something became null, and what `now()` gives. */
export interface RunOptions {
  /** 1,000,000 when absent. */
  readonly steps?: number;
  readonly now?: DateTime | null;
  /** Is called with the reasons, if there are any. */
  readonly warned?: (warnings: readonly string[]) => void;
}

/** A decision model as a function of JavaScript. */
export interface GeneratedModel {
  /** The source, to be read. */
  readonly source: string;
  /**
   * Computes the outcomes, without noting what decided them. Throws `rules.budgetExceeded`.
   */
  readonly decide: (facts: Values, options?: RunOptions) => Values;
}

const STEPS = 1_000_000;

type Decide = (facts: Values, pass: Pass) => Values;

interface Compiled {
  readonly decide: Decide;
  readonly runs: readonly (SlotRun | undefined)[];
}

/** The one place where text becomes code: all of it is written by `toJavaScript`. */
function compileSource(source: string, constants: readonly unknown[]): Compiled {
  try {
    return new Function('runTime', 'constants', source)(runTime, constants) as Compiled;
  } catch (error) {
    if (!(error instanceof EvalError)) throw error;
    throw new CodedError(
      'rules.codeForbidden',
      'Code may not be generated here (Content-Security-Policy without unsafe-eval); use evaluate() instead.',
      { cause: error },
    );
  }
}

/** A model as generated code, with the state of its runs apart. */
export interface Generated {
  readonly source: string;
  readonly decide: Decide;
  readonly pass: (options: RunOptions) => Pass;
}

/** Generates and compiles; see {@link generate}. */
export function generated(model: DecisionModel, outputs: readonly string[]): Generated {
  const { source, constants } = toJavaScript(model, outputs);
  const { decide, runs } = compileSource(source, constants);
  return {
    source,
    decide,
    pass: ({ steps = STEPS, now = null }) => new Pass(steps, now, runs),
  };
}

/**
 * A model as generated code, for some of its decisions or functions (all decisions when absent): the same outcomes as
 * `evaluate`, many times faster. Throws `rules.codeForbidden` where no code may be generated.
 */
export function generate(model: DecisionModel, outputs?: readonly string[]): GeneratedModel {
  const { source, decide, pass: newPass } = generated(model, outputs ?? [...model.decisions.keys()]);
  return {
    source,
    decide(facts, options = {}) {
      const pass = newPass(options);
      const outcomes = runGuarded(() => decide(facts, pass));
      if (pass.warnings.length > 0) options.warned?.(pass.warnings);
      return outcomes;
    },
  };
}
