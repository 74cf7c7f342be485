import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { RejectedRow } from './import-result.js';
import { parseCsv, type CsvRecord } from './parse-csv.js';

/** A layer of Dutch government that delivers a service. */
export type Layer = 'rijk' | 'provincie' | 'waterschap' | 'gemeente';

/** The article of law behind a service. */
export interface LegalBasis {
  readonly label: string;
  /** Address on wetten.overheid.nl. */
  readonly link?: string;
  /** BWB id of the law, when the link names it. */
  readonly bwb?: string;
}

/** An official service name of the Uniforme Productnamenlijst. */
export interface ImportedService {
  readonly uri: string;
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly forResidents: boolean;
  readonly forBusinesses: boolean;
  /** Code of the Single Digital Gateway regulation, annex I and II. */
  readonly sdg?: string;
  readonly legalBases: readonly LegalBasis[];
}

/** What a file holds: services merged from their rows, and the rows that are wrong. */
export interface ParsedServices {
  readonly rows: number;
  readonly services: readonly ImportedService[];
  readonly rejected: readonly RejectedRow[];
}

const LAYERS: readonly (readonly [string, Layer])[] = [
  ['Rijk', 'rijk'],
  ['Provincie', 'provincie'],
  ['Waterschap', 'waterschap'],
  ['Gemeente', 'gemeente'],
];
const FLAGS = ['Rijk', 'Provincie', 'Waterschap', 'Gemeente', 'Burger', 'Bedrijf'];
const REQUIRED = ['UniformeProductnaam', 'URI', ...FLAGS, 'Grondslaglabel', 'Grondslaglink'];

type Row = (column: string) => string;

function reject(row: Row, line: number, width: number, record: CsvRecord): RejectedRow | undefined {
  const wrong = (field: string, reason: string, fix: string): RejectedRow => ({
    row: line,
    field,
    reason,
    fix,
  });
  if (record.fields.length !== width)
    return wrong(
      'row',
      `has ${record.fields.length} fields instead of ${width}`,
      'Check commas and quotes on this line.',
    );
  if (row('UniformeProductnaam') === '')
    return wrong('UniformeProductnaam', 'is empty', 'Fill in the official name.');
  if (!/^https?:\/\/\S+$/.test(row('URI')))
    return wrong('URI', `is no address: "${row('URI')}"`, 'Fill in the address of the name in the list.');
  const flag = FLAGS.find((column) => !['', 'X'].includes(row(column)));
  return flag === undefined
    ? undefined
    : wrong(flag, `is neither X nor empty: "${row(flag)}"`, 'Write X for yes, nothing for no.');
}

function basisOf(row: Row): LegalBasis[] {
  const [label, link] = [row('Grondslaglabel'), row('Grondslaglink')];
  if (label === '') return [];
  const bwb = /BWB[A-Z]\d{7}/.exec(link)?.[0];
  return [{ label, ...(link === '' ? {} : { link }), ...(bwb === undefined ? {} : { bwb }) }];
}

function toService(row: Row): ImportedService {
  const sdg = row('SDG');
  return {
    uri: row('URI'),
    name: row('UniformeProductnaam'),
    layers: LAYERS.filter(([column]) => row(column) === 'X').map(([, layer]) => layer),
    forResidents: row('Burger') === 'X',
    forBusinesses: row('Bedrijf') === 'X',
    ...(sdg === '' ? {} : { sdg }),
    legalBases: basisOf(row),
  };
}

/** Rows of one product differ in their legal basis: the bases are gathered, each once, the layers united. */
function merge(a: ImportedService, b: ImportedService): ImportedService {
  const bases = [...a.legalBases, ...b.legalBases];
  return {
    ...a,
    layers: LAYERS.map(([, layer]) => layer).filter((l) => a.layers.includes(l) || b.layers.includes(l)),
    forResidents: a.forResidents || b.forResidents,
    forBusinesses: a.forBusinesses || b.forBusinesses,
    legalBases: bases.filter(
      ({ label, link }, at) => bases.findIndex((o) => o.label === label && o.link === link) === at,
    ),
  };
}

/**
 * Reads the Uniforme Productnamenlijst (CSV of standaarden.overheid.nl/upl). Wrong rows are reported with line, field and fix;
 * rows of the same product become one service. Error: `import.notTheList` when the file is no such list.
 */
export function parseServices(csvText: string): Result<ParsedServices, CodedError<'import.notTheList'>> {
  const wrongFile = (why: string): Result<never, CodedError<'import.notTheList'>> =>
    err(new CodedError('import.notTheList', `This is not the list of service names: ${why}.`));
  let records: CsvRecord[];
  try {
    records = parseCsv(csvText);
  } catch (error) {
    return wrongFile((error as Error).message);
  }
  const [header, ...data] = records;
  const columns = new Map(header?.fields.map((name, at) => [name.trim(), at]));
  const absent = REQUIRED.filter((name) => !columns.has(name));
  if (absent.length > 0) return wrongFile(`it has no column ${absent.join(', ')}`);
  const rejected: RejectedRow[] = [];
  const services = new Map<string, ImportedService>();
  for (const record of data) {
    const row: Row = (column) => (record.fields[columns.get(column) ?? -1] ?? '').trim();
    const wrong = reject(row, record.line, columns.size, record);
    if (wrong) {
      rejected.push(wrong);
      continue;
    }
    const service = toService(row);
    const before = services.get(service.uri);
    services.set(service.uri, before ? merge(before, service) : service);
  }
  return ok({ rows: data.length, services: [...services.values()], rejected });
}
