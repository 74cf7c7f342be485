import { parseBrpDate } from '../brp/brp-date.js';
import { passesElevenCheck } from '../brp/eleven-check.js';
import type { RowProblem } from './row-problem.js';
import { placeOf } from './flat-place.js';

type Flat = Readonly<Record<string, unknown>>;

/** A row as an API person that still names persons by number, or everything that is wrong with it. */
export type ConvertedRow =
  | { readonly person: Flat & { readonly burgerservicenummer: string } }
  | { readonly problems: readonly RowProblem[] };

/**
 * Converts one flat row of a person list (`19350915`, `huisnummer: "4"`, `geheimhouding: "1"`) to the nested,
 * typed shape of the BRP API 2.7. All problems of a row are reported at once. Pure.
 */
export function convertFlatPerson(value: unknown, row: number): ConvertedRow {
  const problems: RowProblem[] = [];
  const report = (field: string, reason: string, fix: string): void =>
    void problems.push({ row, field, reason, fix });
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    report('', 'The row is not an object.', 'Give one person as a JSON object.');
    return { problems };
  }
  const flat = value as Flat;
  if (typeof flat.burgerservicenummer !== 'string')
    report('burgerservicenummer', 'The number is missing.', 'Add the burgerservicenummer of this person.');
  const typed = convertValue(flat, '', report) as Flat;
  if (problems.length > 0) return { problems };
  return { person: shape(typed) as Flat & { burgerservicenummer: string } };
}

type Report = (field: string, reason: string, fix: string) => void;

function convertValue(value: unknown, path: string, report: Report): unknown {
  if (Array.isArray(value)) return value.map((item, i) => convertValue(item, `${path}.${i}`, report));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        convertField(key, inner, path ? `${path}.${key}` : key, report),
      ]),
    );
  return value;
}

function convertField(key: string, value: unknown, path: string, report: Report): unknown {
  if (key === 'burgerservicenummer') return checkNumber(value, path, report);
  if (key.startsWith('datum') && typeof value === 'string') return convertDate(value, path, report);
  if (key === 'geheimhoudingPersoonsgegevens') return value !== '0';
  return convertValue(value, path, report);
}

function checkNumber(value: unknown, path: string, report: Report): unknown {
  if (typeof value === 'string' && passesElevenCheck(value)) return value;
  report(
    path,
    'The number fails the eleven-check.',
    'Look the number up in the source and correct the digit that is wrong.',
  );
  return undefined;
}

function convertDate(value: string, path: string, report: Report): unknown {
  const date = parseBrpDate(value);
  if (date.ok) return date.value;
  // Not the message of the error: it quotes the value, which may be anything, even somebody's number.
  report(
    path,
    'The value is not a date.',
    'Write the date as year, month and day in eight digits, with 00 for an unknown month or day.',
  );
  return undefined;
}

/** Names of custody relations before version 2.7. */
const CUSTODY_TYPES: Readonly<Record<string, string>> = {
  TweehoofdigOuderlijkGezag: 'GezamenlijkOuderlijkGezag',
};

function shape(flat: Flat): Flat {
  const { verblijfplaats, persoonInOnderzoek, naam, gezag, ...rest } = flat;
  const doubt = doubtOf(persoonInOnderzoek as Flat | undefined);
  return {
    ...mapGroups(rest),
    ...(naam ? { naam: { ...(naam as Flat), volledigeNaam: fullName(naam as Flat) } } : {}),
    ...(verblijfplaats ? { verblijfplaats: flagged(placeOf(verblijfplaats as Flat)) } : {}),
    gezag: ((gezag ?? []) as Flat[]).map((each) => ({
      ...each,
      type: CUSTODY_TYPES[String(each.type)] ?? each.type,
    })),
    ...(doubt ? { inOnderzoek: doubt } : {}),
  };
}

const mapGroups = (groups: Flat): Flat =>
  Object.fromEntries(
    Object.entries(groups).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((item: Flat) => flagged(item)) : flagged(value),
    ]),
  );

/**
 * The list says by element number what is investigated, the API by a flag per field. Every field of the group is
 * flagged: more caution than asked, never less.
 */
function flagged(group: unknown): unknown {
  if (group === null || typeof group !== 'object' || !('inOnderzoek' in group)) return group;
  const { inOnderzoek, ...fields } = group as Flat;
  return { ...fields, inOnderzoek: allFlags(fields, inOnderzoek as Flat) };
}

const allFlags = (fields: Flat, { datumIngangOnderzoek }: Flat): Flat => ({
  ...Object.fromEntries(Object.keys(fields).map((field) => [field, true])),
  ...(datumIngangOnderzoek ? { datumIngangOnderzoek } : {}),
});

/** Element groups of category 01: 02 name, 03 birth, 04 sex; 00 is all of it. */
const DOUBTED: Readonly<Record<string, readonly string[]>> = {
  '02': ['naam'],
  '03': ['geboorte'],
  '04': ['geslacht'],
};

function doubtOf(investigation: Flat | undefined): Flat | undefined {
  if (investigation === undefined) return undefined;
  const group = String(investigation.aanduidingGegevensInOnderzoek).slice(2, 4);
  const fields = DOUBTED[group] ?? ['burgerservicenummer', 'naam', 'geboorte', 'geslacht'];
  return allFlags(Object.fromEntries(fields.map((field) => [field, true])), investigation);
}

const fullName = ({ voornamen, voorvoegsel, geslachtsnaam }: Flat): string =>
  [voornamen, voorvoegsel, geslachtsnaam]
    .filter(Boolean)
    .map((part) => String(part).trim())
    .join(' ');
