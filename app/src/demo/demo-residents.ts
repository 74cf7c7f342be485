import { readFileSync } from 'node:fs';
import type { FurtherPersona } from '@eenloket/exchange';
import { demoPersonas, parseBsn, type DemoPersona } from '@eenloket/identity';
import { CodedError, parseLegalDate } from '@eenloket/kit';
import type { Configuration } from '../configuration.js';

/** Who can log in at the counter in a demonstration: its own personas, then those of `EENLOKET_PERSONAS`. */
export const demoResidents = (configuration: Configuration): readonly DemoPersona[] => [
  ...demoPersonas,
  ...furtherPersonas(configuration),
];

/**
 * The personas of the file that `EENLOKET_PERSONAS` names: a JSON list of `DemoPersona`, each with `circumstances`
 * (income, iban ...) if wanted. None when the variable is not set.
 * @throws CodedError `personas-invalid`, naming the file and the first persona that cannot be used
 */
export function furtherPersonas({ personasFile }: Configuration): readonly FurtherPersona[] {
  if (personasFile === undefined) return [];
  const list = readList(personasFile);
  const taken = new Set(demoPersonas.flatMap(({ id, bsn }) => [id, bsn ?? id]));
  return list.map((persona, index) => {
    const wrong = problemOf(persona, taken);
    if (wrong) throw invalid(personasFile, `persona ${index + 1} ${wrong}`);
    const known = persona as FurtherPersona;
    for (const key of [known.id, known.bsn ?? known.id]) taken.add(key);
    return { ...known, children: known.children ?? [] };
  });
}

function readList(file: string): readonly unknown[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw invalid(file, `it cannot be read: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) throw invalid(file, 'it is not a JSON list');
  return list;
}

/** What keeps a persona from being used; only fictional numbers (9999xxxxx) are taken. */
function problemOf(persona: unknown, taken: ReadonlySet<string>): string | undefined {
  const { id, bsn, name, birthDate, sex } = (persona ?? {}) as Partial<FurtherPersona>;
  if (!/^[a-z0-9-]+$/.test(id ?? '')) return 'needs an id in kebab-case';
  if (taken.has(id ?? '') || taken.has(bsn ?? '')) return `(${id}) has an id or a number that is taken`;
  if (bsn !== undefined && !(/^9999/.test(bsn) && parseBsn(bsn).ok))
    return `(${id}) needs a fictional number 9999xxxxx that passes the eleven-check`;
  if (!name?.given || !name.family) return `(${id}) needs a name with given and family`;
  if (!parseLegalDate(birthDate ?? '').ok) return `(${id}) needs a birthDate as yyyy-mm-dd`;
  return sex === 'female' || sex === 'male' ? undefined : `(${id}) needs sex female or male`;
}

const invalid = (file: string, what: string): CodedError =>
  new CodedError('personas-invalid', `EENLOKET_PERSONAS=${file} cannot be used: ${what}.`);
