import type { ReactNode } from "react";

type FilterPanelProps = {
  activeCount: number;
  clearHref?: string;
  children: ReactNode;
};

/**
 * The filters of a list: at the left on a wide screen (first child of `.split`), behind one button
 * with the number of active filters on a phone.
 */
export function FilterPanel({ activeCount, clearHref, children }: FilterPanelProps) {
  return (
    <details className="filters">
      <summary>{activeCount > 0 ? `Filters (${activeCount} actief)` : "Filters"}</summary>
      <div className="filters-body">
        {activeCount > 0 && clearHref ? (
          <p>
            <a href={clearHref}>Wis alle filters</a>
          </p>
        ) : null}
        {children}
      </div>
    </details>
  );
}
