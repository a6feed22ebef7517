import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDeadLetters, listQueues } from "#app/platform/queue.server.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Taken", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const [queues, deadLetters] = await Promise.all([listQueues(), listDeadLetters()]);
  return { queues, deadLetters };
}

export default function Jobs() {
  const { queues, deadLetters } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Taken op de achtergrond</h1>
      </header>
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
