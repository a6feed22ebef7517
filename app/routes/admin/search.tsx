import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  type SerializeFrom,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rebuildSearch } from "#app/features/settings/rebuild-search.server.ts";
import { findSearchState } from "#app/screens/admin/search.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

const NOTICES = {
  gevraagd: "De index wordt opnieuw opgebouwd. Zoeken blijft intussen werken.",
};

const ENGINES = {
  embedded: "ingebouwd, in het geheugen van dit proces",
  meilisearch: "Meilisearch",
};

export const meta: MetaFunction = (args) => pageTitle("Zoeken", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const state = await findSearchState(await requireAdmin(request));
  return { ...state, notice: flashNotice(request, NOTICES) };
}

export async function action({ request }: ActionFunctionArgs) {
  await rebuildSearch(await requireAdmin(request));
  return redirect("/beheer/zoeken?melding=gevraagd");
}

export default function Search() {
  const { engine, indexes, tooMany, skipped, notice } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Zoeken</h1>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <p>
        De zoekmachine is {ENGINES[engine]}. Wat andere zoekmachines en vacaturesites lezen, staat
        bij <a href="/beheer/vindbaarheid">Vindbaarheid</a>.
      </p>
      {tooMany ? (
        <Notice tone="due">
          {`De ingebouwde zoekmachine is voor hoogstens ${tooMany.most.toLocaleString("nl-NL")} kandidaten, ongeveer ${tooMany.megabytes} MB geheugen. Er zijn er meer: zet Meilisearch in (MEILISEARCH_URL).`}
        </Notice>
      ) : null}
      {indexes.map((index) => (
        <section key={index.kind} className="section stack">
          <h2>{index.label}</h2>
          <DlFacts
            facts={[
              { term: "Geeft antwoord", value: index.answers ? "ja" : "nee, de database vangt op" },
              { term: "In de index", value: index.held === null ? "onbekend" : String(index.held) },
              { term: "In de database", value: String(index.expected) },
              { term: "Wijzigingen die wachten", value: String(index.waiting) },
              {
                term: "Laatst opgebouwd",
                value: index.rebuiltAt
                  ? `${formatDateTime(index.rebuiltAt)}, in ${seconds(index.rebuildMs)}`
                  : "nog niet",
              },
              {
                term: "Wordt opgebouwd",
                value: index.rebuilding === null ? null : `${index.rebuilding} klaar`,
              },
              {
                term: "Laatst vergeleken met de database",
                value: index.compared
                  ? `${formatDateTime(index.compared.at)}, ${index.compared.repaired} hersteld`
                  : "nog niet",
              },
              {
                term: "Laatste fout",
                value: index.failure
                  ? `${formatDateTime(index.failure.at)}: ${index.failure.message}`
                  : null,
              },
            ]}
          />
        </section>
      ))}
      <SkippedRows rows={skipped} />
      <form method="post">
        <div className="actions">
          <Button>Bouw de index opnieuw op</Button>
        </div>
      </form>
    </>
  );
}

const KINDS: Record<string, { label: string; path: string }> = {
  vacature: { label: "Vacature", path: "/werk/vacatures/" },
  candidate: { label: "Kandidaat", path: "/werk/kandidaten/" },
};

function SkippedRows({ rows }: { rows: SerializeFrom<typeof loader>["skipped"] }) {
  if (rows.length === 0) return null;
  return (
    <section className="section stack">
      <h2>Overgeslagen</h2>
      <p>
        In deze regels staat iets wat zoeken of vergelijken niet kan lezen. Ze komen terug zodra ze
        zijn verbeterd.
      </p>
      <DataTable
        caption="Overgeslagen regels, nieuwste bovenaan"
        captionHidden
        columns={[{ label: "Wat" }, { label: "Waar" }, { label: "Soort fout" }, { label: "Sinds" }]}
        rows={rows.map(({ memory, kind, rowId, reason, skippedAt }) => ({
          key: `${memory} ${kind} ${rowId}`,
          cells: [
            <a
              key="row"
              href={`${KINDS[kind]?.path ?? "/beheer/zoeken?"}${encodeURIComponent(rowId)}`}
            >
              {KINDS[kind]?.label ?? kind} {rowId.slice(0, 8)}
            </a>,
            memory === "search" ? "zoeken" : "vergelijken",
            reason,
            formatDateTime(skippedAt),
          ],
        }))}
      />
    </section>
  );
}

function seconds(ms: number | null): string {
  return `${((ms ?? 0) / 1000).toFixed(1).replace(".", ",")} seconden`;
}
