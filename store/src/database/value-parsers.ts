import pg from 'pg';

type Parser = (text: string) => unknown;

const asText: Parser = (text) => text;

/** PostgreSQL's `2026-03-16 09:00:00.5+01` as the instant `2026-03-16T08:00:00.500Z`; `infinity` stays as it is. */
export function parseInstant(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(?::?(\d\d))?$/.exec(text);
  if (!parts) return text;
  const [, date, time, hours, minutes = '00'] = parts;
  return new Date(`${date}T${time}${hours}:${minutes}`).toISOString();
}

/** Types whose JavaScript counterpart would be a local midnight or a float: dates, numerics, big integers. */
const scalars: ReadonlyMap<number, Parser> = new Map([
  [20, asText], // int8
  [1082, asText], // date
  [1114, asText], // timestamp
  [1184, parseInstant], // timestamptz
  [1700, asText], // numeric
]);

const arrays = new Map([
  [1016, 20],
  [1182, 1082],
  [1115, 1114],
  [1185, 1184],
  [1231, 1700],
]);

const parseTextArray = (pg.types.getTypeParser as (oid: number) => Parser)(1009);

function each(value: unknown, parser: Parser): unknown {
  if (Array.isArray(value)) return value.map((item) => each(item, parser));
  return typeof value === 'string' ? parser(value) : value;
}

/** How values come out of the database: `date`, `numeric`, `int8` as strings, `timestamptz` as an ISO instant in UTC. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') => {
    const scalar = scalars.get(oid);
    if (scalar) return scalar;
    const element = scalars.get(arrays.get(oid) ?? 0);
    if (element) return (text: string) => each(parseTextArray(text), element);
    return pg.types.getTypeParser(oid, format);
  }) as pg.CustomTypesConfig['getTypeParser'],
};
