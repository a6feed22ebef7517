import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CandidateFilters } from "#app/features/candidates/components/candidate-filters.tsx";
import { CandidateRows } from "#app/features/candidates/components/candidate-rows.tsx";
import { SavedViews } from "#app/features/candidates/components/saved-views.tsx";
import { listSavedViews } from "#app/features/candidates/search/list-saved-views.server.ts";
import { searchCandidates } from "#app/features/candidates/search/search-candidates.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageLinks } from "../../door/page-number.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = {
  bewaard: "De weergave is bewaard.",
  verwijderd: "De weergave is verwijderd.",
  gewist: "De kandidaat en alles wat over die persoon ging is verwijderd.",
};

export const meta: MetaFunction = (args) => pageTitle("Kandidaten", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { searchParams } = new URL(request.url);
  const list = await searchCandidates(actor, searchParams);
  searchParams.delete("melding");
  searchParams.delete("pagina");
  return {
    ...list,
    query: searchParams.toString(),
    now: now(),
    views: await listSavedViews(actor),
    flash: flashNotice(request, NOTICES),
    pages: pageLinks(request, list.search.pagina, list.hasMore),
  };
}

export default function Candidates() {
  const { candidates, search, total, notice, ignored, flash, pages, query, ...list } =
    useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Kandidaten</h1>
        <LinkButton href="/werk/kandidaten/nieuw">Schrijf een kandidaat in</LinkButton>
      </header>
      {flash ? <Notice tone="done">{flash}</Notice> : null}
      <SavedViews views={list.views} query={query} />
      <form method="get" aria-label="Kandidaten zoeken" className="stack">
        <div className="search-form">
          <TextField
            label="Zoek op naam, nummer, beroep, vaardigheid of plaats"
            type="search"
            name="zoek"
            defaultValue={search.zoek}
          />
          <Button variant="quiet">Zoek</Button>
        </div>
        <div className="split">
          <CandidateFilters
            search={search}
            typed={list.typed}
            choices={list.choices}
            skills={list.skills}
            activeCount={list.activeCount}
            clearHref="/werk/kandidaten"
          />
          <section className="stack" aria-label="Gevonden kandidaten">
            {ignored.length > 0 ? (
              <Notice tone="due">{`${ignored.join(" ")} Dat deel telt niet mee.`}</Notice>
            ) : null}
            {notice ? <Notice tone="note">{notice}</Notice> : null}
            {total === null || total === 0 ? null : (
              <div className="cluster-apart">
                <p role="status">
                  <strong>{formatCount(total, "kandidaat", "kandidaten")}</strong>
                </p>
                <a href={`/werk/kandidaten.csv?${query}`}>Download als csv</a>
              </div>
            )}
            <CandidateRows candidates={candidates} narrowed={query !== ""} day={list.now} />
            <Pagination {...pages} />
          </section>
        </div>
      </form>
    </>
  );
}
