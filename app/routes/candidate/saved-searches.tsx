import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOwnSearches } from "#app/features/alerts/find-saved-searches.server.ts";
import { FREQUENCY_LABELS } from "#app/features/alerts/frequency.ts";
import { savedSearchSchema } from "#app/features/alerts/schema.ts";
import { stopSearch } from "#app/features/alerts/stop-search.server.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

const NOTICES = {
  bewaard: "Je zoekopdracht is bewaard. Bij nieuwe vacatures krijg je bericht.",
  gestopt: "De zoekopdracht is gestopt. Je krijgt er geen mail meer over.",
};

export const meta: MetaFunction = (args) => pageTitle("Zoekopdrachten", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  return { searches: await listOwnSearches(actor), notice: flashNotice(request, NOTICES) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  await stopSearch(actor, await readHidden(request, savedSearchSchema));
  return redirect("/mijn/zoekopdrachten?melding=gestopt");
}

export default function SavedSearches() {
  const { searches, notice } = useLoaderData<typeof loader>();
  return (
    <div className="stack-loose">
      <div className="workspace-head">
        <h1>Zoekopdrachten</h1>
      </div>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {searches.length === 0 ? (
        <EmptyState
          title="Je hebt nog geen zoekopdrachten bewaard"
          action={{ href: "/vacatures", label: "Zoek vacatures" }}
        >
          Onder elke lijst met vacatures kun je bericht vragen bij iets nieuws.
        </EmptyState>
      ) : (
        <Rows label="Bewaarde zoekopdrachten">
          {searches.map(({ id, label, query, frequency, lastRunAt }) => (
            <Row
              key={id}
              level={2}
              title={label}
              href={query ? `/vacatures?${query}` : "/vacatures"}
            >
              <p className="soft">
                {FREQUENCY_LABELS[frequency]}
                {lastRunAt ? `, het laatst gekeken op ${formatDate(lastRunAt)}` : null}
              </p>
              <form method="post">
                <Button variant="plain" name="id" value={id}>
                  Stop
                  <span className="visually-hidden"> zoekopdracht {label}</span>
                </Button>
              </form>
            </Row>
          ))}
        </Rows>
      )}
    </div>
  );
}
