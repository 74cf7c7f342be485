import type { Instant } from '@eenloket/kit';
import type { JourneyView } from '@eenloket/journeys';
import type { FactJson } from '@eenloket/rules';
import type { AskedQuestion } from './question-of.js';

// The Swedish way of writing a moment sorts as text: 2026-03-16 09:17.
const inAmsterdam = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/**
 * Whether a time (`14:05`) on the day that the question names (`validate.pastOn`) lies after `now`, on the clock of
 * Amsterdam. False as long as that day is not known. Pure.
 */
export const isYetToCome = (
  { question, childRef }: AskedQuestion,
  time: FactJson,
  { known }: Pick<JourneyView, 'known'>,
  now: Instant,
): boolean => {
  const pastOn = question.validate?.pastOn;
  const day = known.find((each) => each.fact === pastOn && each.childRef === childRef)?.value;
  if (typeof time !== 'string' || !day || day.state === 'unknown' || typeof day.value !== 'string')
    return false;
  return `${day.value} ${time}` > inAmsterdam.format(new Date(now));
};
