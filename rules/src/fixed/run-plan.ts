import { ShortDecimal, shortened } from '@eenloket/kit';
import type { Value } from '../value/value.js';
import { FACT_MOST, FACT_SCALE, type Plan, type PlannedOutcome, type Step } from './plan.js';
import { number, test, text, type State } from './scalar-closures.js';
import type { Values } from './values.js';

/** Does a step; false when the plan has ended. */
type Act = (state: State) => boolean;

const UNIT = 10 ** FACT_SCALE;

/** A fact as a number of hundredths; NaN when it is none, or too large. */
function inHundredths(value: Value | undefined): number {
  let units = NaN;
  if (typeof value === 'number') units = value * UNIT;
  else if (value instanceof ShortDecimal && value.exponent >= -FACT_SCALE)
    units = value.exponent === -FACT_SCALE ? value.coefficient : value.coefficient * 10;
  return units <= FACT_MOST && units >= -FACT_MOST ? units : NaN;
}

/** The same name as engines keep the keys of objects: a text that was put together is looked up by its letters each time. */
const asKey = (name: string): string => Object.keys({ [name]: 0 })[0] ?? name;

function fact({ index, name: written, kind }: Step & { do: 'fact' }): Act {
  const name = asKey(written);
  if (kind === 'number')
    return ({ facts, numbers }) => {
      const units = inHundredths(facts[name]);
      numbers[index] = units;
      return !Number.isNaN(units);
    };
  return ({ facts, numbers, texts }) => {
    const value = facts[name];
    if (typeof value === 'string') texts[index] = value;
    else numbers[index] = value === true ? 1 : 0;
    return typeof value === kind;
  };
}

function setting({ index, kind, value }: Step & { do: 'set' }): Act {
  if (kind === 'string') {
    const read = text(value);
    return (state) => {
      state.texts[index] = read(state);
      return true;
    };
  }
  if (value.op === 'literal') {
    const constant = Number(value.value);
    return ({ numbers }) => {
      numbers[index] = constant;
      return true;
    };
  }
  const compute = number(value);
  return (state) => {
    state.numbers[index] = compute(state);
    return true;
  };
}

function branching({ truth, then, otherwise }: Step & { do: 'if' }): Act {
  const [holds, yes, no] = [test(truth), sequence(then), sequence(otherwise)];
  if (
    otherwise.length === 0 &&
    truth.op === '===' &&
    truth.left.op === 'variable' &&
    truth.right.op === 'literal'
  ) {
    const [{ index }, constant] = [truth.left, Number(truth.right.value)];
    if (truth.of === 'number') return (state) => (state.numbers[index] === constant ? yes(state) : true);
  }
  if (otherwise.length === 0) return (state) => (holds(state) ? yes(state) : true);
  return (state) => (holds(state) ? yes(state) : no(state));
}

function act(step: Step): Act {
  switch (step.do) {
    case 'fact':
      return fact(step);
    case 'set':
      return setting(step);
    case 'demand':
      return test(step.truth);
    case 'if':
      return branching(step);
    case 'spend':
    case 'note':
      return () => true;
  }
}

/** Steps one after the other, as far as none ends the plan. What they spend stands first (see `mergeSpending`). */
function sequence(steps: readonly Step[]): Act {
  const [payment] = steps;
  if (payment?.do === 'spend') {
    const rest = sequence(steps.slice(1));
    return (state) => {
      state.spent += payment.steps;
      return rest(state);
    };
  }
  const [first, second, third, ...rest] = steps.filter((step) => step.do !== 'note').map(act);
  if (!first) return () => true;
  if (!second) return first;
  if (!third) return (state) => first(state) && second(state);
  if (rest.length === 0) return (state) => first(state) && second(state) && third(state);
  const all = [first, second, third, ...rest];
  return (state) => {
    for (const each of all) if (!each(state)) return false;
    return true;
  };
}

function outcome({
  name: written,
  kind,
  value,
  scale,
}: PlannedOutcome): (state: State, outcomes: Record<string, Value>) => void {
  const name = asKey(written);
  if (kind === 'string') {
    const read = text(value);
    return (state, outcomes) => (outcomes[name] = read(state));
  }
  if (kind === 'boolean') {
    const holds = test(value);
    return (state, outcomes) => (outcomes[name] = holds(state));
  }
  const compute = number(value);
  return (state, outcomes) => (outcomes[name] = shortened(compute(state), -scale));
}

/** A plan as closures: the outcomes, or null when the general way has to compute or refuse them. */
export function runPlan({
  steps,
  outcomes,
  variables,
}: Plan): (facts: Values, steps: number) => Values | null {
  const run = sequence(steps);
  const results = outcomes.map(outcome);
  const empty: Record<string, Value> = Object.fromEntries(outcomes.map(({ name }) => [name, null]));
  // One for all runs: a plan calls nothing that could run it again before it is done.
  const state: State = { facts: {}, numbers: new Float64Array(variables), texts: [], spent: 0 };
  return (facts, most) => {
    state.facts = facts;
    state.spent = 0;
    if (!run(state) || state.spent > most) return null;
    const found = { ...empty };
    for (const result of results) result(state, found);
    return found;
  };
}
