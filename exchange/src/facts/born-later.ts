import { addDays } from '@eenloket/kit';
import { completeDate } from '../brp/brp-date.js';
import type { Gerelateerde, Persoon } from '../brp/persoon.js';

function later<One extends Gerelateerde>(one: One, id: string, days: number): One {
  const born = one.geboorte?.datum;
  if (one.persoonId !== id || born?.type !== 'Datum') return one;
  return { ...one, geboorte: { ...one.geboorte, datum: completeDate(addDays(born.datum, days)) } };
}

/**
 * The record as if somebody in it, the person or a relative, had been born some days later: what differs between the one birthday
 * and the other is what the birthday brings. Pure.
 */
export const bornLater = (person: Persoon, id: string, days: number): Persoon => {
  const { kinderen, partners } = person;
  return {
    ...later(person, id, days),
    ...(kinderen ? { kinderen: kinderen.map((each) => later(each, id, days)) } : {}),
    ...(partners ? { partners: partners.map((each) => later(each, id, days)) } : {}),
  };
};
