import type { ReactNode } from "react";
import { DataTable } from "#app/ui/data-table.tsx";

type OwnDataTableProps = {
  title: string;
  columns: string[];
  rows: ReactNode[][];
  /** What stands there when there are no rows. */
  empty: string;
};

/** One kind of stored rows under its own heading. */
export function OwnDataTable({ title, columns, rows, empty }: OwnDataTableProps) {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          columns={columns.map((label) => ({ label }))}
          rows={rows.map((cells, at) => ({ key: String(at), cells }))}
        />
      )}
    </section>
  );
}
