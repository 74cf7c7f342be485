import type { Persoon } from './persoon.js';

/** What the BRP API adds unasked, because a value cannot be used rightly without it. */
const ALWAYS = ['persoonId', 'geheimhoudingPersoonsgegevens', 'opschortingBijhouding'];

/**
 * Leaves only the requested fields of a person (`fields` of the BRP API: `geboorte.datum`, `partners.naam`), with
 * `inOnderzoek` of every group on the way. Minimisation happens at the holder: what is not asked is not sent.
 */
export function selectFields(person: Persoon, fields: readonly string[]): Persoon {
  const paths = [...ALWAYS, ...fields].map((field) => field.split('.'));
  return pick(person, paths) as Persoon;
}

type Path = readonly string[];

function pick(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  if (value === null || typeof value !== 'object') return undefined;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const deeper = paths.filter(([head]) => head === key).map((path) => path.slice(1));
    if (key === 'inOnderzoek' || key === 'type') return [[key, inner]];
    return deeper.length > 0 ? [[key, pick(inner, deeper)]] : [];
  });
  return Object.fromEntries(kept);
}
