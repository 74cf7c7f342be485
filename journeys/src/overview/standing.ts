import type { FactDefinition, Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import type { Explanation } from '@eenloket/rules';
import { isReason } from './is-reason.js';
import type { Knowledge, KnownOn } from './knowledge.js';
import { serviceOutcome, type ServiceOutcome } from './service-outcome.js';
import type { ServiceRules } from './service-rules.js';
import { START } from './start-of.js';

/** How somebody stands with a service: she gets it, could get it, could get it from a later day, has no right to it, or that is not known. */
export type StandingKind = 'gets' | 'could' | 'later' | 'not' | 'unknown';

/** How somebody stands with one service on a day, and why. */
export interface Standing {
  readonly pack: Pack;
  readonly kind: StandingKind;
  /** Whether a register says that it is received now; absent where no register tells. */
  readonly received?: boolean;
  readonly outcome: ServiceOutcome;
  /** Of each run; of the first with what would change it. */
  readonly explanations: readonly Explanation[];
  /** What nobody knows yet and the outcome waits for, decisive first. */
  readonly missing: readonly string[];
}

/** What registers say about receiving a service now; undefined where none tells. */
function isReceived(
  { id }: Pack,
  { household }: KnownOn,
  facts: ReadonlyMap<string, FactDefinition>,
): boolean | undefined {
  const saying = [...facts.values()].find(({ saysReceived }) => saysReceived === id);
  const value = saying && household[saying.name]?.value;
  return value?.state === 'known' ? value.value === true : undefined;
}

function kindOf({ headline, later }: ServiceOutcome, received: boolean | undefined): StandingKind {
  if (headline.kind === 'unknown') return 'unknown';
  if (headline.kind === 'no') return later ? 'later' : 'not';
  return received ? 'gets' : 'could';
}

/** What the rules still need, over all children. */
const missingOf = (
  { nextQuestions }: ServiceRules,
  { runs, headline }: ServiceOutcome,
  on: LegalDate,
): readonly string[] =>
  headline.kind === 'unknown' ? [...new Set(runs.flatMap((run) => nextQuestions(run.facts, on)))] : [];

/** Why, of each run; what would change it of the first, because it costs most and says of every child the same. */
function explained(
  { explain, evaluate }: ServiceRules,
  { runs, on }: ServiceOutcome,
  kind: StandingKind,
): readonly Explanation[] {
  const all = runs.flatMap(({ facts }, place) =>
    explain(evaluate(facts, on), place === 0 && kind !== 'later'),
  );
  // Of what begins later, why then; the rest is not asked yet.
  const told = kind === 'later' ? all.filter(({ outcome }) => outcome === START) : all;
  return told.map(({ because, although, ...rest }) => ({
    ...rest,
    because: because.filter(isReason),
    although: although.filter(isReason),
  }));
}

/**
 * How somebody stands with a service. What is received and what she is entitled to come from different places and may contradict
 * each other: both are told. Pure.
 */
export function standingOf(
  rules: ServiceRules,
  knowledge: Knowledge,
  on: LegalDate,
  facts: ReadonlyMap<string, FactDefinition>,
): Standing {
  const outcome = serviceOutcome(rules, knowledge, on);
  const received = isReceived(rules.pack, knowledge.on(on), facts);
  const kind = kindOf(outcome, received);
  return {
    pack: rules.pack,
    kind,
    ...(received === undefined ? {} : { received }),
    outcome,
    explanations: explained(rules, outcome, kind),
    missing: missingOf(rules, outcome, on),
  };
}
