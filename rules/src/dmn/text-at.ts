import { textsOf, type DecisionText } from './decision-texts.js';

/**
 * Which of some texts a place in the file is about: the one it lies in; else one of the decision it lies in; else the first. A rule is
 * often wrong only beside the others, and then the place is that of its decision.
 * @param ids of the texts to choose from, at least one
 * @param place line and column from 1, as a diagnostic gives them
 */
export function textAt(
  dmn: string,
  decisions: readonly DecisionText[],
  ids: readonly string[],
  { line, column }: { readonly line: number; readonly column: number },
): string | undefined {
  const before = dmn.split('\n').slice(0, line - 1);
  const at = before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  const own = (decision: DecisionText | undefined) =>
    (decision ? textsOf(decision) : []).filter(({ id }) => id !== null && ids.includes(id));
  const around = own(decisions.findLast(({ start }) => start <= at));
  const hit = around.find(({ start, end }) => start <= at && at <= end) ?? around[0];
  return hit?.id ?? ids[0];
}
