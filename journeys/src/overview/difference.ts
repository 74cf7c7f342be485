import type { Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import type { Evaluation, Explanation, ParameterUse, Reason } from '@eenloket/rules';
import { isReason } from './is-reason.js';
import type { ServiceOutcome } from './service-outcome.js';
import type { ServiceRules } from './service-rules.js';

/** An amount or limit of the law that became another. */
export interface ParameterChange {
  readonly name: string;
  readonly before: ParameterUse;
  readonly after: ParameterUse;
}

/** One service gives something else: from which day, what it was, and why. */
export interface Difference {
  readonly pack: Pack;
  readonly on: LegalDate;
  readonly before: ServiceOutcome;
  readonly after: ServiceOutcome;
  /** The reasons of the outcome now that were no reasons before. */
  readonly because: readonly Explanation[];
  /** What changed in the law between the two. */
  readonly parameters: readonly ParameterChange[];
}

const sameHeadline = (one: ServiceOutcome, other: ServiceOutcome): boolean =>
  JSON.stringify(one.headline) === JSON.stringify(other.headline);

// Of a rule the text says it, whatever facts it was read with; of a fact its value.
const keyOf = ({ fact, facts, text, value }: Reason): string =>
  facts ? `rule ${text}` : `fact ${fact} ${JSON.stringify(value)}`;

function newReasons(
  { explain }: ServiceRules,
  before: readonly Evaluation[],
  after: readonly Evaluation[],
): readonly Explanation[] {
  const explained = (evaluations: readonly Evaluation[]) =>
    evaluations.flatMap((evaluation) => explain(evaluation, false));
  const old = new Set(explained(before).flatMap(({ because }) => because.map(keyOf)));
  const found = explained(after).map((each) => ({
    ...each,
    because: each.because.filter((reason) => isReason(reason) && !old.has(keyOf(reason))),
  }));
  // Where another rule applies, that says it; the facts are said where the same rules count with others.
  const otherRules = found.map((each) => ({ ...each, because: each.because.filter(({ facts }) => facts) }));
  const saying = otherRules.some(({ because }) => because.length > 0) ? otherRules : found;
  return saying.filter(({ because }) => because.length > 0);
}

const parametersOf = (evaluations: readonly Evaluation[]): ReadonlyMap<string, ParameterUse> =>
  new Map(evaluations.flatMap(({ parametersUsed }) => parametersUsed.map((use) => [use.name, use] as const)));

function changedParameters(
  before: readonly Evaluation[],
  after: readonly Evaluation[],
): readonly ParameterChange[] {
  const old = parametersOf(before);
  return [...parametersOf(after)].flatMap(([name, use]) => {
    const was = old.get(name);
    return was && was.value !== use.value ? [{ name, before: was, after: use }] : [];
  });
}

/** How two outcomes of one service differ and why; undefined when both say the same to a resident. Pure. */
export function differenceOf(
  rules: ServiceRules,
  before: ServiceOutcome,
  after: ServiceOutcome,
): Difference | undefined {
  if (sameHeadline(before, after)) return undefined;
  const evaluated = ({ runs, on }: ServiceOutcome) => runs.map(({ facts }) => rules.evaluate(facts, on));
  const [was, is] = [evaluated(before), evaluated(after)];
  return {
    pack: rules.pack,
    on: after.on,
    before,
    after,
    because: newReasons(rules, was, is),
    parameters: changedParameters(was, is),
  };
}
