/** One record with the line of the file, from 1, on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** One field and what ends it; the field is quoted (with doubled quotes inside) or plain. */
const FIELD = /(?:"((?:[^"]|"")*)"|(?!")([^,\r\n]*))(,|\r\n|\n|\r|$)/y;

/** Reads comma-separated values (RFC 4180), with or without byte order mark; empty lines are left out. */
export function parseCsv(text: string): CsvRecord[] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const records: CsvRecord[] = [];
  let [line, start, fields]: [number, number, string[]] = [1, 1, []];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < source.length || fields.length > 0) {
    const match = FIELD.exec(source);
    if (!match) throw new SyntaxError(`Line ${line}: a quoted field is not closed or has text after it.`);
    const [whole, quoted, plain = '', end] = match;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (fields.length > 1 || fields[0] !== '') records.push({ line: start, fields });
    [start, fields] = [line, []];
  }
  return records;
}
