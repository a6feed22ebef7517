import type { ComponentProps, ReactNode } from "react";
import { SearchWords } from "./search-words.tsx";
import { VacatureFilters } from "./vacature-filters.tsx";
import { VacatureResults } from "./vacature-results.tsx";

type VacatureListProps = ComponentProps<typeof VacatureResults> &
  Pick<ComponentProps<typeof VacatureFilters>, "search" | "typed" | "choices" | "clearHref"> & {
    title: string;
    /** Stands above the title. */
    above?: ReactNode;
    /** Stands under the results. */
    below?: ReactNode;
  };

/** The public list: search words, filters at the left, results; one form whose answer is a URL. */
export function VacatureList(props: VacatureListProps) {
  const { search, typed, choices, clearHref, title, above, below, ...results } = props;
  return (
    <div className="container">
      <form method="get" action="/vacatures" aria-label="Vacatures zoeken">
        <div className="page-title">
          {above}
          <h1>{title}</h1>
          <SearchWords words={typed.q} place={typed.plaats} />
        </div>
        {search.sorteer ? <input type="hidden" name="sorteer" value={search.sorteer} /> : null}
        <div className="split">
          <VacatureFilters
            search={search}
            typed={typed}
            choices={choices}
            activeCount={results.active.length}
            clearHref={clearHref}
          />
          <VacatureResults {...results} />
        </div>
      </form>
      {below}
    </div>
  );
}
