import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CandidateFacts } from "#app/features/candidates/components/candidate-facts.tsx";
import { listCandidates } from "#app/features/candidates/list-candidates.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import { pageLinks, pageNumber } from "../../page-number.ts";
import { pageTitle } from "../../page-title.ts";
import { requireConsultant } from "../../session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Kandidaten", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const words = (new URL(request.url).searchParams.get("zoek") ?? "").trim().slice(0, 200);
  const page = pageNumber(request);
  const list = await listCandidates(actor, { words, page });
  return { ...list, words, pages: pageLinks(request, page, list.hasMore) };
}

export default function Candidates() {
  const { candidates, words, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Kandidaten</h1>
      </header>
      <search>
        <form method="get" className="search-form">
          <TextField
            label="Zoek op naam, nummer, beroep of plaats"
            type="search"
            name="zoek"
            defaultValue={words}
          />
          <Button variant="quiet">Zoek</Button>
        </form>
      </search>
      {candidates.length === 0 ? (
        <EmptyState
          title={words ? "Niemand gevonden" : "Er zijn nog geen kandidaten"}
          action={words ? { href: "/werk/kandidaten", label: "Toon alle kandidaten" } : undefined}
        >
          {words
            ? "Zoek met minder woorden of op een deel van de naam."
            : "Wie een account maakt of solliciteert, komt hier te staan."}
        </EmptyState>
      ) : (
        <Rows label="Kandidaten">
          {candidates.map((candidate) => (
            <Row
              key={candidate.id}
              level={2}
              title={candidate.name}
              href={`/werk/kandidaten/${candidate.id}`}
              aside={<StatusWord>{candidate.findable ? "vindbaar" : "niet vindbaar"}</StatusWord>}
            >
              <CandidateFacts candidate={candidate} />
              <FactsLine
                plain
                facts={[
                  `K-${candidate.number}`,
                  candidate.headline || candidate.roles.join(", "),
                  candidate.applications > 0 &&
                    formatCount(candidate.applications, "procedure loopt", "procedures lopen"),
                ]}
              />
            </Row>
          ))}
        </Rows>
      )}
      <Pagination {...pages} />
    </>
  );
}
