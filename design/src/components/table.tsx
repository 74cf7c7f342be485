import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';

/** A column: its heading, whether numbers stand in it, an id where fields are named after it, and the language of its heading when it is another than the page's. */
export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean | undefined;
  readonly id?: string | undefined;
  readonly language?: Language | undefined;
}

/** A table that becomes a list of labelled values where it does not fit; the first cell names the row. */
export const Table = ({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}) => (
  <table className="utrecht-table eenloket-table">
    <caption className="eenloket-table__caption">{caption}</caption>
    <thead className="utrecht-table__header">
      <tr className="utrecht-table__row">
        {columns.map(({ label, numeric, id, language }) => (
          <th
            key={label}
            id={id}
            lang={language}
            scope="col"
            className={
              numeric ? 'utrecht-table__header-cell eenloket-table__number' : 'utrecht-table__header-cell'
            }
          >
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="utrecht-table__body">
      {rows.map(({ id, cells }) => (
        <tr key={id} className="utrecht-table__row">
          {columns.map(({ label, numeric }, index) => {
            const className = numeric ? 'utrecht-table__cell eenloket-table__number' : 'utrecht-table__cell';
            return index === 0 ? (
              <th key={label} scope="row" className={className}>
                {cells[index]}
              </th>
            ) : (
              <td key={label} className={className} data-label={label}>
                {cells[index]}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
