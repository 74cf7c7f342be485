import type { RejectedRow } from './import-result.js';

/** A Dutch government organisation from the register (ROO, TOOI, OIN). */
export interface ImportedOrganisation {
  readonly id: string;
  /** `gemeente`, `zbo`, `ministerie`, `waterschap` ... */
  readonly type: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly parentId?: string;
  /** TOOI address, the government-wide identifier. */
  readonly tooi?: string;
  /** Organisatie-identificatienummer. */
  readonly oin?: string;
  /** CBS code of a municipality, four digits. */
  readonly municipalityCode?: string;
  readonly website?: string;
  readonly email?: string;
  /** First day on which it no longer exists. */
  readonly validUntil?: string;
}

/** What a file holds: organisations and the lines that are wrong. */
export interface ParsedOrganisations {
  readonly rows: number;
  readonly organisations: readonly ImportedOrganisation[];
  readonly rejected: readonly RejectedRow[];
}

interface Line {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly parent_id?: unknown;
  readonly names?: readonly {
    readonly value?: unknown;
    readonly abbr?: unknown;
    readonly valid_until?: unknown;
  }[];
  readonly identifiers?: { readonly [name: string]: unknown } | null;
  readonly contact?: { readonly [name: string]: unknown } | null;
  readonly valid_until?: unknown;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function parseLine(source: string): Line | undefined {
  try {
    const value = JSON.parse(source) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The name that holds now: the last without an end, else the last. */
function currentName(line: Line): { value?: unknown; abbr?: unknown } | undefined {
  const names = Array.isArray(line.names) ? (line.names as NonNullable<Line['names']>) : [];
  return (
    names.findLast(({ valid_until }) => valid_until === undefined || valid_until === null) ?? names.at(-1)
  );
}

/** Only the parts that are there, so that an absent one is absent and not empty. */
function present<T extends object>(parts: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}

function toOrganisation(line: Line, id: string, type: string, name: string): ImportedOrganisation {
  const tooi = text(line.identifiers?.['tooi']);
  return present<ImportedOrganisation>({
    id,
    type,
    name,
    abbreviation: text(currentName(line)?.abbr),
    parentId: text(line.parent_id),
    tooi,
    oin: text(line.identifiers?.['oin']),
    municipalityCode: type === 'gemeente' ? /gm(\d{4})$/.exec(tooi ?? '')?.[1] : undefined,
    website: text(line.contact?.['website']),
    email: text(line.contact?.['email']),
    validUntil: text(line.valid_until),
  });
}

/**
 * Reads organisations, one JSON object a line (fields id, type, names, identifiers, contact, valid_until).
 * Wrong lines and repeated ids are reported with line, field and fix.
 */
export function parseOrganisations(ndjsonText: string): ParsedOrganisations {
  const organisations = new Map<string, ImportedOrganisation>();
  const rejected: RejectedRow[] = [];
  let rows = 0;
  for (const [index, source] of ndjsonText.split('\n').entries()) {
    if (source.trim() === '') continue;
    rows += 1;
    const wrong = (field: string, reason: string, fix: string): void => {
      rejected.push({ row: index + 1, field, reason, fix });
    };
    const line = parseLine(source);
    if (!line) {
      wrong('row', 'is no JSON object', 'Write one JSON object on each line.');
      continue;
    }
    const [id, type, name] = [text(line.id), text(line.type), text(currentName(line)?.value)];
    if (id === undefined) wrong('id', 'is missing', 'Give the organisation an id.');
    else if (organisations.has(id)) wrong('id', `"${id}" was there before`, 'Remove one of the two lines.');
    else if (type === undefined) wrong('type', 'is missing', 'Say what kind of organisation it is.');
    else if (name === undefined) wrong('names', 'holds no name', 'Give it a name.');
    else organisations.set(id, toOrganisation(line, id, type, name));
  }
  return { rows, organisations: [...organisations.values()], rejected };
}
