import type { ReactNode } from "react";

/** A column; `numeric` sets its cells to the right with figures of one width. */
type Column = { label: string; numeric?: boolean };

type DataTableProps = {
  caption: string;
  captionHidden?: boolean;
  columns: Column[];
  rows: { key: string; cells: ReactNode[]; selected?: boolean }[];
  className?: string;
};

/** A table that scrolls sideways within its own region; the first cell of a row is its header. */
export function DataTable({ caption, captionHidden, columns, rows, className }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className={className ? `data-table ${className}` : "data-table"}>
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? "align-end" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, selected }) => (
            <tr key={key} className={selected ? "is-selected" : undefined}>
              {columns.map(({ label, numeric }, at) =>
                at === 0 ? (
                  <th key={label} scope="row">
                    {cells[at]}
                  </th>
                ) : (
                  <td key={label} className={numeric ? "align-end" : undefined}>
                    {cells[at]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
