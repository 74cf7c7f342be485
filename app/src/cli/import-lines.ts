import { importedRows, rejectedRows, type ImportReport } from '../system/import-report.js';

/** What an import prints: a line for each problem, then how many rows there were, were imported and were rejected. */
export function importLines(kind: string, report: ImportReport): string[] {
  const { rows, problems, stored } = report;
  const counts = `${rows} rows, ${importedRows(report)} imported, ${rejectedRows(report)} rejected`;
  return [
    ...problems.map(({ row, field, reason, fix }) => `row ${row}, ${field || 'row'}: ${reason} ${fix}`),
    `import ${kind}: ${counts}${stored === undefined ? '' : ` (${stored})`}`,
  ];
}
