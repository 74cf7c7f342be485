import { ShortDecimal } from '@eenloket/kit';
import { CalendarDate, toDays } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';
import { FACT_MOST, FACT_SCALE, type Step } from './plan.js';
import type { Doubles } from './machine-code.js';
import type { Values } from './values.js';

export type FactStep = Step & { readonly do: 'fact' };

const UNIT = 10 ** FACT_SCALE;

/** A fact as a number of hundredths; NaN when it is none, or too large. */
function inHundredths(value: Value | undefined): number {
  let units = NaN;
  if (typeof value === 'number') units = value * UNIT;
  else if (value instanceof ShortDecimal && value.exponent >= -FACT_SCALE)
    units = value.exponent === -FACT_SCALE ? value.coefficient : value.coefficient * 10;
  return units <= FACT_MOST && units >= -FACT_MOST ? units : NaN;
}

/** The same name as engines keep the keys of objects: a text that was put together is looked up by its letters each time. */
export const asKey = (name: string): string => Object.keys({ [name]: 0 })[0] ?? name;

/** Facts of one kind: their names, and their places side by side. */
const ofKind = (steps: readonly FactStep[], ...kinds: readonly string[]) => {
  const own = steps.filter(({ kind }) => kinds.includes(kind));
  return { names: own.map(({ name }) => asKey(name)), places: own.map(({ index }) => index) };
};

/** Puts facts into their places. */
export type ReadFacts = (facts: Values, n: Doubles, texts: string[]) => void;

/**
 * Reads the facts of a plan into their places, all at once: NaN stands where one has no place in a plan, which matters only if
 * the plan comes to ask for it.
 */
export function factReader(steps: readonly FactStep[]): ReadFacts {
  const numbers = ofKind(steps, 'number');
  const truths = ofKind(steps, 'boolean');
  const others = steps.filter(({ kind }) => kind === 'date' || kind === 'string');
  const rest = others.map(({ name, index, kind }) => ({ name: asKey(name), index, kind }));
  return (facts, n, texts) => {
    for (let i = 0; i < numbers.names.length; i += 1)
      n[numbers.places[i] as number] = inHundredths(facts[numbers.names[i] as string]);
    for (let i = 0; i < truths.names.length; i += 1) {
      const value = facts[truths.names[i] as string];
      n[truths.places[i] as number] = value === true ? 1 : value === false ? 0 : NaN;
    }
    for (let i = 0; i < rest.length; i += 1) {
      const { name, index, kind } = rest[i] as (typeof rest)[number];
      const value = facts[name];
      if (kind === 'date') n[index] = value instanceof CalendarDate ? toDays(value) : NaN;
      else if (typeof value === 'string') {
        texts[index] = value;
        n[index] = 0;
      } else n[index] = NaN;
    }
  };
}
