import { addDays, type LegalDate } from '@eenloket/kit';
import type { Parameter } from '../pack.js';

type Period = Parameter['values'][number];

/** What a parameter is in one version of the law. */
export interface Figure {
  readonly value: string;
  readonly source: Period['source'];
  /** No source gives a figure for these days; the nearest one stands in, and no decision may rest on it. */
  readonly provisional: boolean;
}

/** A stretch of days on which two versions of a parameter say something else. */
export interface ChangedPeriod {
  readonly from: LegalDate;
  /** Last day, included; absent: without end. */
  readonly until?: LegalDate;
  /** Absent: the version has no such parameter. */
  readonly before?: Figure;
  readonly after?: Figure;
}

/** The figure on a day: that of its period, else the nearest one before (else the first), provisional; as the engine picks it. */
export function figureOn({ values, after }: Parameter, day: LegalDate): Figure | undefined {
  const started = values.filter(({ from }) => from <= day);
  const picked = started.at(-1) ?? values[0];
  if (!picked) return undefined;
  const { value, source, until } = picked;
  const ended = until !== undefined && until < day;
  return { value, source, provisional: started.length === 0 || (ended && after === 'provisional') };
}

/** The days on which a parameter may become something else: each first day, and each day after a last. */
const turns = (parameter: Parameter | undefined): readonly LegalDate[] =>
  (parameter?.values ?? []).flatMap(({ from, until }) => (until ? [from, addDays(until, 1)] : [from]));

const saysTheSame = (one: Figure | undefined, other: Figure | undefined): boolean =>
  one?.value === other?.value && one?.provisional === other?.provisional;

/** Whether two stretches are one: the second goes on where the first ends, and says the same change. */
const goesOn = (one: ChangedPeriod | undefined, next: ChangedPeriod): one is ChangedPeriod =>
  one?.until !== undefined &&
  addDays(one.until, 1) === next.from &&
  saysTheSame(one.before, next.before) &&
  saysTheSame(one.after, next.after);

/** When two versions of a parameter differ, and in what; nothing when they say the same on every day. Pure. */
export function changedPeriods(
  before: Parameter | undefined,
  after: Parameter | undefined,
): readonly ChangedPeriod[] {
  const days = [...new Set([...turns(before), ...turns(after)])].sort();
  const changed: ChangedPeriod[] = [];
  for (const [index, from] of days.entries()) {
    const next = days[index + 1];
    const [old, fresh] = [before && figureOn(before, from), after && figureOn(after, from)];
    if (saysTheSame(old, fresh)) continue;
    const until = next && addDays(next, -1);
    const period = {
      from,
      ...(until ? { until } : {}),
      ...(old ? { before: old } : {}),
      ...(fresh ? { after: fresh } : {}),
    };
    const last = changed.at(-1);
    if (!goesOn(last, period)) changed.push(period);
    else changed[changed.length - 1] = { ...period, from: last.from };
  }
  return changed;
}
