import type { Fields, Outcomes } from '@eenloket/cases';
import { headlineOf, totalOutcomes, type Headline } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import type { Evaluation, Facts, FactValue } from '@eenloket/rules';
import type { KnownOn } from './knowledge.js';
import type { ServiceRules } from './service-rules.js';

/** One run of a service's rules, for the household or for one child of it. */
export interface Run {
  readonly childRef?: string;
  readonly evaluation: Evaluation;
}

/** What the rules of a service say of a household on a day; of several children what they say of all together. */
export interface ServiceOutcome {
  readonly on: LegalDate;
  readonly outcomes: Outcomes;
  readonly headline: Headline;
  readonly runs: readonly Run[];
}

/**
 * What a service gives on a day, on what is known and nothing else: no fact is assumed, so what it takes and nobody knows leaves
 * the outcome unknown. It is asked as if she applied on that day. Pure.
 */
export function serviceOutcome(rules: ServiceRules, known: KnownOn, on: LegalDate): ServiceOutcome {
  const runs = runsOf(rules, known, on);
  const outcomes = runs ? totalOf(rules, runs) : unknownOutcomes(rules);
  return { on, outcomes, headline: headlineOf(outcomes), runs: runs ?? [] };
}

/** Undefined where the service is for each child and nobody knows whether there are children. */
function runsOf(
  { pack, evaluate }: ServiceRules,
  { household, children }: KnownOn,
  on: LegalDate,
): readonly Run[] | undefined {
  if (!pack.children) return [{ evaluation: evaluate(factsOf(household, on), on) }];
  return children?.map(({ ref, fields }) => ({
    childRef: ref,
    evaluation: evaluate(factsOf({ ...household, ...fields }, on), on),
  }));
}

/** The facts of a run: what is known, and the day asked about as the day of the application. */
export const factsOf = (fields: Fields, on: LegalDate): Facts =>
  new Map(
    Object.entries({
      ...fields,
      'aanvraag.ontvangen': { value: { state: 'known', value: on }, origin: { source: 'case' } } as const,
    }).map(([name, fact]) => [name, { name, ...fact }]),
  );

function totalOf({ pack }: ServiceRules, runs: readonly Run[]): Outcomes {
  const outputs = pack.decision?.outputs ?? [];
  const [first] = runs;
  if (!pack.children) return first?.evaluation.outcomes ?? {};
  const total = totalOutcomes(
    runs.map(({ evaluation }) => ({
      outcomes: Object.fromEntries(outputs.map((output) => [output, plain(evaluation.outcomes[output])])),
      states: Object.fromEntries(
        outputs.map((output) => [output, evaluation.outcomes[output]?.state ?? 'unknown']),
      ),
    })),
    pack.children,
  );
  return Object.fromEntries(
    Object.entries(total.states).map(([output, state]): [string, FactValue] => [
      output,
      state === 'unknown'
        ? { state, reason: reasonOf(runs, output) }
        : { state, value: total.outcomes[output] ?? null },
    ]),
  );
}

const plain = (value: FactValue | undefined) => (value && value.state !== 'unknown' ? value.value : null);

const reasonOf = (runs: readonly Run[], output: string) => {
  const open = runs
    .map(({ evaluation }) => evaluation.outcomes[output])
    .find((each) => each?.state === 'unknown');
  return open?.state === 'unknown' ? open.reason : 'notAsked';
};

const unknownOutcomes = ({ pack }: ServiceRules): Outcomes =>
  Object.fromEntries(
    (pack.decision?.outputs ?? []).map((output) => [
      output,
      { state: 'unknown', reason: 'sourceUnavailable' },
    ]),
  );

/** Whether an outcome rests on figures or facts that are not final. */
export const isProvisional = ({ outcomes }: Pick<ServiceOutcome, 'outcomes'>): boolean =>
  Object.values(outcomes).some(({ state }) => state === 'provisional');
