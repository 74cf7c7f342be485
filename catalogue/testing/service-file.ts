const COLUMNS = [
  'UniformeProductnaam',
  'URI',
  'Rijk',
  'Provincie',
  'Waterschap',
  'Gemeente',
  'Burger',
  'Bedrijf',
  'Grondslaglabel',
  'Grondslaglink',
];

/** One row: name and address, X in the flag columns, label and link of the law. */
export interface ServiceRow {
  readonly name: string;
  readonly uri: string;
  readonly label?: string;
  readonly link?: string;
  readonly [flag: string]: string | undefined;
}

/** A file in the form of the Uniforme Productnamenlijst. */
export function serviceFile(rows: readonly ServiceRow[]): string {
  const names: { readonly [column: string]: string } = {
    UniformeProductnaam: 'name',
    URI: 'uri',
    Grondslaglabel: 'label',
    Grondslaglink: 'link',
  };
  const lines = rows.map((row) => COLUMNS.map((column) => row[names[column] ?? column] ?? '').join(','));
  return [COLUMNS.join(','), ...lines].join('\n');
}
