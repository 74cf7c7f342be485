import { CodedError } from '@eenloket/kit';
import {
  evaluate,
  factValues,
  generate,
  prepare,
  type Decide,
  type DecisionModel,
  type DecisionQuery,
} from '../src/index.js';
import { anyUnknown, toJson } from '../src/value/to-json.js';

/** What a back end says about a query, to be held against what another one says. */
interface Said {
  readonly outcomes?: unknown;
  readonly warnings?: readonly string[];
  readonly refused?: string;
}

function refusal(error: unknown): Said {
  if (error instanceof CodedError) return { refused: error.message };
  throw error;
}

function byTrace(model: DecisionModel, query: DecisionQuery): Said {
  try {
    const { outcomes, warnings } = evaluate(model, query);
    const values = Object.entries(outcomes).map(([name, outcome]) => [
      name,
      outcome.state === 'unknown' ? 'unknown' : outcome.value,
    ]);
    return { outcomes: Object.fromEntries(values), warnings };
  } catch (error) {
    return refusal(error);
  }
}

function byDecide(decide: Decide, model: DecisionModel, query: DecisionQuery): Said {
  let warnings: readonly string[] = [];
  try {
    const outcomes = decide(factValues(model, query), {
      ...(query.steps === undefined ? {} : { steps: query.steps }),
      warned: (each) => (warnings = each),
    });
    const values = Object.entries(outcomes).map(([name, value = null]) => [
      name,
      anyUnknown(value) ? 'unknown' : toJson(value),
    ]);
    return { outcomes: Object.fromEntries(values), warnings };
  } catch (error) {
    return refusal(error);
  }
}

/** What all back ends say about a query: equal, when they are right. Prepared for one model, as a program does. */
export function backEnds(
  model: DecisionModel,
  outputs?: readonly string[],
): (query: DecisionQuery) => { readonly [name: string]: Said } {
  const code = generate(model, outputs);
  const closures = prepare(model, outputs);
  return (asked) => {
    const query = outputs ? { ...asked, outputs } : asked;
    return {
      trace: byTrace(model, query),
      generated: byDecide(code.decide, model, query),
      closures: byDecide(closures.decide, model, query),
    };
  };
}
