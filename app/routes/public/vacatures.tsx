import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SearchWords } from "#app/features/board/components/search-words.tsx";
import { VacatureFilters } from "#app/features/board/components/vacature-filters.tsx";
import { VacatureResults } from "#app/features/board/components/vacature-results.tsx";
import { searchVacatures } from "#app/features/board/search-vacatures.server.ts";
import { tidyHref } from "#app/features/board/vacature-search-href.ts";
import { publicMeta } from "../page-meta.ts";

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  publicMeta(args, {
    title: data?.title ?? "Vacatures",
    description:
      "Vacatures voor ondersteunende functies, elk met salaris, uren, plaats en contractvorm.",
    index: data?.isPlain ?? false,
  });

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const tidy = tidyHref(searchParams);
  if (tidy) throw redirect(tidy);
  return searchVacatures(searchParams);
}

export default function Vacatures() {
  const { search, typed, choices, active, clearHref, title, ...results } =
    useLoaderData<typeof loader>();
  return (
    <div className="container">
      <form method="get" action="/vacatures" aria-label="Vacatures zoeken">
        <div className="page-title">
          <h1>{title}</h1>
          <SearchWords words={typed.q} place={typed.plaats} />
        </div>
        {search.sorteer ? <input type="hidden" name="sorteer" value={search.sorteer} /> : null}
        <div className="split">
          <VacatureFilters
            search={search}
            typed={typed}
            choices={choices}
            activeCount={active.length}
            clearHref={clearHref}
          />
          <VacatureResults active={active} {...results} />
        </div>
      </form>
    </div>
  );
}
