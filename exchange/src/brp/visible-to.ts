import type { Persoon } from './persoon.js';

/** Who receives the data: a public body with a statutory task, or a private party. */
export type RecipientKind = 'public' | 'private';

/**
 * A person as a recipient may see it: with `geheimhouding` a private party gets no address and no municipality
 * (Wet BRP art. 2.59); a public body with a statutory task still does.
 */
export function visibleTo(person: Persoon, recipient: RecipientKind): Persoon {
  if (recipient === 'public' || person.geheimhoudingPersoonsgegevens !== true) return person;
  const hidden = new Set(['verblijfplaats', 'gemeenteVanInschrijving', 'immigratie']);
  return Object.fromEntries(Object.entries(person).filter(([key]) => !hidden.has(key))) as unknown as Persoon;
}
