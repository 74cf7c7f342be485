import { addYears } from '@eenloket/kit';
import { completeDate } from '../brp/brp-date.js';
import type { Gerelateerde, Persoon } from '../brp/persoon.js';

function younger<One extends Gerelateerde>(one: One, id: string): One {
  const born = one.geboorte?.datum;
  if (one.persoonId !== id || born?.type !== 'Datum') return one;
  return { ...one, geboorte: { ...one.geboorte, datum: completeDate(addYears(born.datum, 1)) } };
}

/**
 * The record as if somebody in it, the person or a relative, had been born a year later: what differs then is what the
 * birthday brings. Pure.
 */
export const yearYounger = (person: Persoon, id: string): Persoon => {
  const { kinderen, partners } = person;
  return {
    ...younger(person, id),
    ...(kinderen ? { kinderen: kinderen.map((each) => younger(each, id)) } : {}),
    ...(partners ? { partners: partners.map((each) => younger(each, id)) } : {}),
  };
};
