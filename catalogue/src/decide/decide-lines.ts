import type { DecisionResult } from './decision-result.js';
import type { Decider, DecideOptions } from './decider.js';
import type { FactProblem } from './fact-problem.js';

/** What stands on a line whose request cannot be decided. */
export interface LineProblem {
  readonly line: number;
  readonly problems: readonly FactProblem[];
}

function parsed(text: string): { readonly json: unknown } | FactProblem {
  try {
    // Some programs begin a text with a byte order mark.
    return { json: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown };
  } catch {
    return { code: 'notJson', reason: 'This line is no JSON.', fix: 'Write one JSON object on each line.' };
  }
}

/** Decides one line of JSON; the result, or what is wrong with this line. */
export function decideLine(
  decider: Decider,
  text: string,
  line: number,
  options: DecideOptions,
): DecisionResult | LineProblem {
  const read = parsed(text);
  if (!('json' in read)) return { line, problems: [read] };
  const decided = decider.decide(read.json, options);
  return decided.ok ? decided.value : { line, problems: decided.error };
}

/**
 * Decides JSON objects line by line: one line out for each line in, in the same order. A line that cannot be decided
 * gives its problems on its own line, and the rest goes on.
 */
export async function* decideLines(
  decider: Decider,
  lines: AsyncIterable<string>,
  options: DecideOptions,
): AsyncGenerator<DecisionResult | LineProblem> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    yield decideLine(decider, text, line, options);
  }
}
