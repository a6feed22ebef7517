import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VacatureRow } from "#app/features/vacatures/components/vacature-row.tsx";
import { listSavedVacatures } from "#app/features/vacatures/public/list-saved-vacatures.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Bewaarde vacatures", args);

export async function loader({ request }: LoaderFunctionArgs) {
  return listSavedVacatures(await requireCandidate(request));
}

export default function SavedVacatures() {
  const { open, gone } = useLoaderData<typeof loader>();
  return (
    <div className="stack-loose">
      <div className="workspace-head">
        <h1>Bewaarde vacatures</h1>
      </div>
      {open.length + gone.length === 0 ? (
        <EmptyState
          title="Je hebt nog niets bewaard"
          action={{ href: "/vacatures", label: "Bekijk de vacatures" }}
        >
          Op de pagina van een vacature staat een knop om die te bewaren.
        </EmptyState>
      ) : null}
      {open.length > 0 ? (
        <Rows label="Bewaarde vacatures, laatst bewaarde eerst">
          {open.map((row) => (
            <VacatureRow key={row.slug} vacature={row} level={2} />
          ))}
        </Rows>
      ) : null}
      {gone.length > 0 ? (
        <section className="stack">
          <h2>Niet meer online</h2>
          <ul>
            {gone.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/vacatures/${slug}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
