import { ShortDecimal } from '@eenloket/kit';
import { CalendarDate, toDays } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';
import { FACT_MOST, FACT_SCALE, type Step } from './plan.js';
import type { Doubles } from './machine-code.js';
import type { Values } from './values.js';

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

/** Reads facts that a plan asks for into their places; false when one of them has no place in a plan. */
export function factReader(
  steps: readonly (Step & { readonly do: 'fact' })[],
): (facts: Values, n: Doubles, texts: string[]) => boolean {
  const numbers = steps.filter(({ kind }) => kind === 'number');
  const others = steps.filter(({ kind }) => kind !== 'number');
  const [names, places] = [numbers.map(({ name }) => asKey(name)), numbers.map(({ index }) => index)];
  const rest = others.map(({ name, index, kind }) => ({ name: asKey(name), index, kind }));
  return (facts, n, texts) => {
    for (let i = 0; i < names.length; i += 1) {
      const units = inHundredths(facts[names[i] as string]);
      if (Number.isNaN(units)) return false;
      n[places[i] as number] = units;
    }
    for (const { name, index, kind } of rest) {
      const value = facts[name];
      if (kind === 'date') {
        if (!(value instanceof CalendarDate)) return false;
        n[index] = toDays(value);
        continue;
      }
      if (typeof value !== kind) return false;
      if (typeof value === 'string') texts[index] = value;
      else n[index] = value === true ? 1 : 0;
    }
    return true;
  };
}
