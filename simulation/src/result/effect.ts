import { decimal, divideTo, toText, type Text } from '@eenloket/kit';
import type { EffectTally } from '../run/effects.js';
import { MORE_cents, type PressureTally } from '../run/pressure.js';
import { estimate, estimateCount, estimateMean, type Sample } from './estimate.js';
import type { Amount, Effect, LostOfHundred } from './simulation-result.js';

/** What was counted of a group, and of how many households in all. */
export interface Seen<Tally> {
  readonly tally: Tally;
  readonly sample: Sample;
}

const euros = (cents: number): string => toText(divideTo(decimal(cents), decimal(100), 2, 'half-up'));

/** A sum of cents over the households looked at, as euros for all. @param squares the same, squared */
export function amountOf(cents: number, squares: number, sample: Sample): Amount {
  const { value, margin } = estimate(cents, squares, sample);
  return { value: euros(value), margin: euros(margin) };
}

/** What is lost of a hundred more on average, of cents lost of {@link MORE_cents} by each. */
function perMore(lost: number, squares: number, households: number, sample: Sample): LostOfHundred {
  if (households === 0) return { value: '0', margin: '0' };
  const { margin } = estimateMean(lost, squares, households, sample);
  return {
    value: toText(divideTo(decimal(lost * 100), decimal(households * MORE_cents), 1, 'half-up')),
    margin: toText(divideTo(decimal(Math.ceil((margin * 1000) / MORE_cents)), decimal(10), 1, 'half-up')),
  };
}

/** What the change does to a group, from what was counted of it. */
export function effectOf(
  label: Text,
  { tally, sample }: Seen<EffectTally>,
  pressed: Seen<PressureTally>,
): Effect {
  const { households, before, after, beforeSquares, afterSquares, wonSquares, lostSquares } = tally;
  const { tally: more, sample: few } = pressed;
  const difference = after - before;
  return {
    label,
    households: estimateCount(households, sample),
    before: amountOf(before, beforeSquares, sample),
    after: amountOf(after, afterSquares, sample),
    // Nobody wins and loses at once, so the squares of both are those of the difference.
    difference: amountOf(difference, wonSquares + lostSquares, sample),
    winners: estimateCount(tally.winners, sample),
    losers: estimateCount(tally.losers, sample),
    perHousehold:
      households === 0 ? '0' : toText(divideTo(decimal(difference), decimal(households * 100), 2, 'half-up')),
    lostOfHundred: {
      before: perMore(more.lostBefore, more.lostBeforeSquares, more.households, few),
      after: perMore(more.lostAfter, more.lostAfterSquares, more.households, few),
    },
    overHundred: {
      before: estimateCount(more.overBefore, few),
      after: estimateCount(more.overAfter, few),
    },
  };
}
