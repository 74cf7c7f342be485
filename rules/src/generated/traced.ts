import { shortened } from '@eenloket/kit';
import type { Evaluation } from '../evaluate.js';
import type { PlannedOutcome } from '../fixed/plan.js';
import type { Values } from '../fixed/values.js';
import { fromDays } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';
import type { Account, AccountStep, Held, Run } from './path.js';

/** A decision that was computed, with its value. */
export interface TracedStep extends AccountStep {
  readonly value: Value;
}

/** Outcomes as values, with all that `evaluate` says about how they came about. */
export interface Traced extends Omit<Evaluation, 'outcomes' | 'trace' | 'query'> {
  readonly outcomes: Values;
  /** Of each outcome, as in an evaluation: `known`, `provisional` or `unknown`. */
  readonly states: Account['states'];
  readonly trace: readonly TracedStep[];
}

/** A value out of what generated code holds. */
export function heldValue({ kind, scale }: Pick<PlannedOutcome, 'kind' | 'scale'>, held: Held): Value {
  if (kind === 'number') return shortened(Number(held), -scale);
  if (kind === 'date') return fromDays(Number(held));
  return typeof held === 'number' ? held === 1 : held;
}

/** What a run along a known path tells: whatever its facts do not change is shared, and its steps are made when they are read. */
export class TracedRun implements Traced {
  constructor(
    private readonly run: Run,
    private readonly account: Account,
    /** The decisions that are no outcomes: what they are, and where in what the run holds, by name. */
    private readonly inner: ReadonlyMap<string, PlannedOutcome & { readonly at: number }>,
  ) {}

  get outcomes(): Values {
    return this.run.outcomes;
  }

  get states(): Account['states'] {
    return this.account.states;
  }

  get missing(): Account['missing'] {
    return this.account.missing;
  }

  get parametersUsed(): Account['parametersUsed'] {
    return this.account.parametersUsed;
  }

  get warnings(): Account['warnings'] {
    return this.account.warnings;
  }

  get applied(): Account['applied'] {
    return this.account.applied;
  }

  get decided(): Account['decided'] {
    return this.account.decided;
  }

  get against(): Account['against'] {
    return this.account.against;
  }

  /** Made anew each time it is read. */
  get trace(): readonly TracedStep[] {
    return this.account.trace.map(({ decision, read, rules, state }) => ({
      decision,
      read,
      rules,
      state,
      value: this.valueOf(decision),
    }));
  }

  private valueOf(decision: string): Value {
    const inner = this.inner.get(decision);
    return inner ? heldValue(inner, this.run.held[inner.at] ?? 0) : (this.run.outcomes[decision] ?? null);
  }
}
