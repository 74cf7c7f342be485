import { decimal, divideTo, toText, type Text } from '@eenloket/kit';
import { MORE_cents } from '../run/pressure.js';
import type { Tally } from '../run/tally.js';
import { estimate, estimateCount, type Estimate, type Sample } from './estimate.js';
import type { Amount, Effect } from './simulation-result.js';

/** Whole cents as euros. */
export const euros = (cents: number): string => toText(divideTo(decimal(cents), decimal(100), 2, 'half-up'));

const amountOf = ({ value, margin }: Estimate): Amount => ({ value: euros(value), margin: euros(margin) });

/** An amount of which the spread over households was not kept: scaled up, without a margin of its own. */
const scaled = (cents: number, { seen, all }: Sample): Amount =>
  amountOf({ value: seen === 0 ? 0 : Math.round((cents / seen) * all), margin: 0 });

const perMore = (lost: number, households: number): string =>
  households === 0
    ? '0'
    : toText(divideTo(decimal(lost * 100), decimal(households * MORE_cents), 1, 'half-up'));

/** What the change does to a group, from what was counted of it. */
export function effectOf(label: Text, tally: Tally, sample: Sample): Effect {
  const {
    households,
    before,
    after,
    winners,
    losers,
    squares,
    lostBefore,
    lostAfter,
    overBefore,
    overAfter,
  } = tally;
  const difference = after - before;
  return {
    label,
    households: estimateCount(households, sample),
    before: scaled(before, sample),
    after: scaled(after, sample),
    difference: amountOf(estimate(difference, squares, sample)),
    winners: estimateCount(winners, sample),
    losers: estimateCount(losers, sample),
    perHousehold:
      households === 0 ? '0' : toText(divideTo(decimal(difference), decimal(households * 100), 2, 'half-up')),
    lostOfHundred: { before: perMore(lostBefore, households), after: perMore(lostAfter, households) },
    overHundred: { before: estimateCount(overBefore, sample), after: estimateCount(overAfter, sample) },
  };
}
