import type { Persoon, Verblijfplaats } from '../brp/persoon.js';

/** An address as one line, e.g. `Domplein 1 A, 3512 JC Utrecht`; `undefined` without a Dutch address. */
export function addressLine(place: Verblijfplaats | undefined): string | undefined {
  const address = place?.type === 'Adres' ? place.verblijfadres : undefined;
  if (address?.huisnummer === undefined) return undefined;
  const { officieleStraatnaam, huisnummer, huisletter, huisnummertoevoeging, postcode, woonplaats } = address;
  const street = [officieleStraatnaam, huisnummer, huisletter, huisnummertoevoeging]
    .filter(Boolean)
    .join(' ');
  return `${street}, ${[postcode?.replace(/^(\d{4})/, '$1 '), woonplaats].filter(Boolean).join(' ')}`;
}

/** Whether two persons are registered at one address; `undefined` when that cannot be told. */
export function sameAddress(one: Persoon, other: Persoon): boolean | undefined {
  const a = addressLine(one.verblijfplaats);
  const b = addressLine(other.verblijfplaats);
  return a === undefined || b === undefined ? undefined : a === b;
}
