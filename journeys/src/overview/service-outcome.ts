import type { Fields, Outcomes } from '@eenloket/cases';
import { headlineOf, type Headline } from '@eenloket/catalogue';
import { addDays, addMonths, firstOfMonth, type LegalDate } from '@eenloket/kit';
import type { Facts, FactValue } from '@eenloket/rules';
import type { Knowledge, KnownOn } from './knowledge.js';
import { totalOf, type Run } from './per-child.js';
import type { ServiceRules } from './service-rules.js';
import { START, startOf } from './start-of.js';

/** What the rules of a service say of a household on a day; of several children what they say of all together. */
export interface ServiceOutcome {
  readonly on: LegalDate;
  readonly outcomes: Outcomes;
  /** What there is a right to on that day: nothing as long as the right begins later. */
  readonly headline: Headline;
  /** A right, or more of it, that begins after that day. */
  readonly later?: { readonly on: LegalDate; readonly headline: Headline };
  readonly runs: readonly Run[];
}

/** So many months at most after a change in a household it counts (AKW 11: with the next quarter). */
const MONTHS_TO_COUNT = 3;

/**
 * What a service gives on a day, on what is known and nothing else: no fact is assumed, so what it takes and nobody knows leaves
 * the outcome unknown. It is asked as if she applied on that day. Pure.
 */
export function serviceOutcome(rules: ServiceRules, knowledge: Knowledge, on: LegalDate): ServiceOutcome {
  const all = outcomeOf(rules, knowledge.on(on), on);
  if (rules.pack.children || !beginsAfter(all, on)) return all;
  const start = startOf(all.outcomes) ?? on;
  const later = { on: start, headline: all.headline };
  const notYet: ServiceOutcome =
    all.headline.kind === 'no' ? all : { ...all, headline: { kind: 'no', output: START }, later };
  if (start > addMonths(firstOfMonth(on), MONTHS_TO_COUNT)) return notYet;
  // The household as it was before this month: what changed in it since then counts from the day that the rules say.
  const before = outcomeOf(rules, knowledge.asOf(addDays(firstOfMonth(on), -1)).on(on), on);
  return beginsAfter(before, on) ? notYet : { ...before, later };
}

const beginsAfter = ({ outcomes }: ServiceOutcome, on: LegalDate): boolean => (startOf(outcomes) ?? on) > on;

function outcomeOf(rules: ServiceRules, { household, children }: KnownOn, on: LegalDate): ServiceOutcome {
  const { pack } = rules;
  if (!pack.children) {
    const run = runOf(rules, household, on);
    return { on, outcomes: run.outcomes, headline: headlineOf(run.outcomes), runs: [run] };
  }
  const runs = children?.map(({ ref, fields }) => ({
    childRef: ref,
    ...runOf(rules, { ...household, ...fields }, on),
  }));
  if (!runs) return { on, outcomes: {}, headline: { kind: 'unknown' }, runs: [] };
  return { on, runs, ...totalOf(pack.children, runs, on) };
}

function runOf({ inputs, decide }: ServiceRules, fields: Fields, on: LegalDate): Run {
  const facts = factsOf(inputs, fields, on);
  return { facts, outcomes: decide(facts, on) };
}

/** The facts of a run: what is known of what the rules take, and the day asked about as the day of the application. */
const factsOf = (inputs: readonly string[], fields: Fields, on: LegalDate): Facts =>
  new Map(
    inputs.flatMap((name) => {
      const fact =
        name === APPLIED
          ? ({ value: { state: 'known', value: on }, origin: { source: 'case' } } as const)
          : fields[name];
      return fact ? [[name, { name, ...fact }] as const] : [];
    }),
  );

/** The day of the application. */
export const APPLIED = 'aanvraag.ontvangen';

/** Whether an outcome rests on figures or facts that are not final. */
export const isProvisional = ({ outcomes }: Pick<ServiceOutcome, 'outcomes'>): boolean =>
  Object.values(outcomes).some(({ state }: FactValue) => state === 'provisional');
