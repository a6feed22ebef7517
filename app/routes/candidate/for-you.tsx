import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MatchRow } from "#app/features/matching/components/match-row.tsx";
import { MissingAnswers } from "#app/features/matching/components/missing-answers.tsx";
import { listOwnMatches } from "#app/features/ranking/list-own-matches.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Rows } from "#app/ui/rows.tsx";
import { pageTitle } from "../page-title.ts";
import { requireCandidate } from "../session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Voor jou", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  return listOwnMatches(actor, actor.candidateId);
}

export default function ForYou() {
  const { total, open, blocked, missing } = useLoaderData<typeof loader>();
  return (
    <div className="stack-loose">
      <div className="workspace-head">
        <h1>Voor jou</h1>
        {total > 0 ? (
          <p className="soft">
            {open.length < total
              ? `De ${open.length} best passende van ${formatCount(total, "vacature", "vacatures")}`
              : formatCount(total, "vacature", "vacatures")}
          </p>
        ) : null}
        <a href="/mijn/bewaard">Bewaarde vacatures</a>
      </div>
      <MissingAnswers missing={missing} />
      {total === 0 ? (
        <EmptyState
          title="Er staan nu geen vacatures online"
          action={{ href: "/vacatures", label: "Bekijk de vacatures" }}
        >
          Zodra er een vacature online komt, staat die hier met hoe goed die bij je past.
        </EmptyState>
      ) : null}
      {open.length > 0 ? (
        <Rows label="Vacatures die bij je passen, beste eerst">
          {open.map((match) => (
            <MatchRow key={match.id} match={match} level={2} />
          ))}
        </Rows>
      ) : null}
      {blocked.length > 0 ? (
        <section className="stack">
          <h2>Met een harde eis waaraan je nu niet voldoet</h2>
          <p>
            Deze vacatures blijven zichtbaar. Open er een om te lezen wat er zou moeten veranderen.
          </p>
          <Rows label="Vacatures met een harde eis die niet past">
            {blocked.map((match) => (
              <MatchRow key={match.id} match={match} level={3} />
            ))}
          </Rows>
        </section>
      ) : null}
    </div>
  );
}
