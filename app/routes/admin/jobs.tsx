import type { LoaderFunctionArgs, MetaFunction, SerializeFrom } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listProgress } from "#app/platform/progress.server.ts";
import { listDeadLetters, listQueues } from "#app/platform/queue.server.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Taken", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const [queues, deadLetters, underway] = await Promise.all([
    listQueues(),
    listDeadLetters(),
    listProgress(),
  ]);
  return { queues, deadLetters, underway };
}

export default function Jobs() {
  const { queues, deadLetters, underway } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Taken op de achtergrond</h1>
      </header>
      <Underway rows={underway} />
      <DataTable
        caption="Wachtrijen"
        columns={[
          { label: "Soort" },
          { label: "Wacht", numeric: true },
          { label: "Bezig", numeric: true },
          { label: "Klaar", numeric: true },
          { label: "Opgegeven", numeric: true },
        ]}
        rows={queues.map(({ name, waiting, active, done, failed }) => ({
          key: name,
          cells: [name, waiting, active, done, failed],
        }))}
      />
      <h2>Opgegeven taken</h2>
      {deadLetters.length === 0 ? (
        <EmptyState title="Niets opgegeven">
          Een taak die vijf keer mislukt, komt hier te staan met de reden.
        </EmptyState>
      ) : (
        <DataTable
          caption="Opgegeven taken, nieuwste bovenaan"
          captionHidden
          columns={[
            { label: "Taak" },
            { label: "Inhoud" },
            { label: "Reden" },
            { label: "Gemaakt" },
          ]}
          rows={deadLetters.map(({ id, payload, failure, createdOn }) => ({
            key: id,
            cells: [id.slice(0, 8), payload, failure ?? "onbekend", formatDateTime(createdOn)],
          }))}
        />
      )}
    </>
  );
}

const WORK: Record<string, string> = {
  portfolio: "Portfolio berekenen",
  "search:vacature": "Zoekindex van vacatures opbouwen",
  "search:candidate": "Zoekindex van kandidaten opbouwen",
};

/** Long work that somebody may be waiting for, and how far it is. */
function Underway({ rows }: { rows: SerializeFrom<typeof loader>["underway"] }) {
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption="Nu bezig"
      columns={[
        { label: "Wat" },
        { label: "Klaar", numeric: true },
        { label: "Van", numeric: true },
        { label: "Begonnen" },
      ]}
      rows={rows.map(({ name, done, of, startedAt }) => ({
        key: name,
        cells: [WORK[name] ?? name, done, of ?? "onbekend", formatDateTime(startedAt)],
      }))}
    />
  );
}
