import type { DeadlineRule, Pack } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import type { Fields } from '../domain/part.js';
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

const dateIn = (fields: Fields, fact: string): LegalDate | undefined => {
  const value = fields[fact]?.value;
  return value && value.state !== 'unknown' && typeof value.value === 'string'
    ? (value.value as LegalDate)
    : undefined;
};

const anchor = ({ part }: CaseState, from: string): LegalDate | undefined =>
  from === 'aanvraag.ontvangen' || from === 'deel.goedgekeurd' ? part.receivedOn : dateIn(part.fields, from);

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
    .filter((rule) => rule.duty !== true && binds(rule, pack))
    .flatMap((rule) => compute(state, rule, today) ?? [])
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

/**
 * The resident's own terms under a plan (declare within three days, enrol within four months), earliest first: shown
 * as something to do, never as a promise of the organisation. A term whose starting date is unknown does not run. Pure.
 */
export const dutiesOf = (pack: Pack, fields: Fields, today: LegalDate): readonly Deadline[] =>
  pack.plan.deadlines
    .filter(({ duty }) => duty === true)
    .flatMap((rule): Deadline[] => {
      const from = dateIn(fields, rule.from);
      if (from === undefined) return [];
      const { name, label, article, atw, term } = rule;
      const { date, why } = termOf({ from, term, article, atw, suspensions: [] });
      return [{ name, label, date, article, why, suspended: false, overdue: today > date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
