import type { CaseByRule } from '@eenloket/cases';
import type { TouchedPack } from '@eenloket/catalogue';

type Used = CaseByRule['parameters'][number];
type Period = TouchedPack['parameters'][number]['periods'][number];
type Span = { readonly from: string; readonly until?: string };

/** Later than any day that a law speaks of. */
const NEVER = '9999-12-31';

const overlap = (one: Span, other: Span): boolean =>
  one.from <= (other.until ?? NEVER) && other.from <= (one.until ?? NEVER);

/** Whether the case used another figure than the one that holds now: it may have been decided with the new one already. */
const differs = ({ value, provisional }: Used, { after }: Period): boolean =>
  after?.value !== value || after.provisional !== provisional;

/** The days that may have selected a figure: the one day that is kept, else all of the period that was used. */
function daysOf(kept: CaseByRule, at: string, used: Used): Span {
  const day = at === 'peildatum' ? kept.on : kept.dates[at];
  if (typeof day === 'string') return { from: day, until: day };
  // Without a day a provisional figure may be of any later one.
  return used.provisional || used.until === undefined
    ? { from: used.from }
    : { from: used.from, until: used.until };
}

/**
 * Whether the last run of a case's rules used a figure that changes on the days it was used for. Where the day that selected the
 * figure is a fact about the person it is not read: then every case that used a period with a change in it counts. Pure.
 */
export function isTouched(kept: CaseByRule, parameters: TouchedPack['parameters']): boolean {
  return parameters.some(({ name, at, periods }) => {
    const used = kept.parameters.find((each) => each.name === name);
    return (
      used !== undefined &&
      periods.some((period) => differs(used, period) && overlap(period, daysOf(kept, at, used)))
    );
  });
}
