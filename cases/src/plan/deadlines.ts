import type { DeadlineRule, Pack } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import { termOf } from './term.js';

/** A legal term of one case, computed: when it ends, under which article, why, and whether it stands still now. */
export type Deadline = {
  readonly name: string;
  readonly label: Text;
  readonly date: LegalDate;
  readonly article: string;
  /** One sentence per step of the computation. */
  readonly why: readonly Text[];
  readonly suspended: boolean;
  readonly overdue: boolean;
};

const anchor = (state: CaseState, from: string): LegalDate | undefined => {
  if (from === 'aanvraag.ontvangen' || from === 'deel.goedgekeurd') return state.part.receivedOn;
  const value = state.part.fields[from]?.value;
  return value && value.state !== 'unknown' && typeof value.value === 'string'
    ? (value.value as LegalDate)
    : undefined;
};

// Decision terms of the Awb bind a `beschikking` only; a deed or a private party has the terms of its own law.
const binds = (rule: DeadlineRule, pack: Pack): boolean =>
  pack.outcomeKind === 'beschikking' || !rule.article.startsWith('Awb');

const compute = (state: CaseState, rule: DeadlineRule, today: LegalDate): Deadline | undefined => {
  const from = anchor(state, rule.from);
  if (from === undefined) return undefined;
  const suspensions = state.suspensions.filter(({ deadline }) => deadline === rule.name);
  const { date, why } = termOf({ from, term: rule.term, article: rule.article, atw: rule.atw, suspensions });
  const suspended = suspensions.some(({ open, until }) => open && today <= until);
  return {
    name: rule.name,
    label: rule.label,
    date,
    article: rule.article,
    why,
    suspended,
    overdue: !suspended && today > date,
  };
};

/**
 * The legal terms that run for an undecided case on `today`, earliest first. Pure.
 * Once decided, withdrawn or stopped no term runs; a term whose starting date is unknown does not run yet.
 */
export const deadlinesOf = (state: CaseState, pack: Pack, today: LegalDate): readonly Deadline[] => {
  if (state.phase !== 'waiting' && state.phase !== 'working') return [];
  return pack.plan.deadlines
    .filter((rule) => binds(rule, pack))
    .flatMap((rule) => compute(state, rule, today) ?? [])
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
