import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MatchRow } from "#app/features/matching/components/match-row.tsx";
import { MissingAnswers } from "#app/features/matching/components/missing-answers.tsx";
import { listOwnMatches } from "#app/features/matching/pool/list-own-matches.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

const NOTICES = {
  verborgen: "De vacature is verborgen. Je vindt die terug bij verborgen vacatures.",
};

export const meta: MetaFunction = (args) => pageTitle("Voor jou", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const matches = await listOwnMatches(actor, actor.candidateId);
  return { ...matches, notice: flashNotice(request, NOTICES) };
}

export default function ForYou() {
  const { total, hidden, open, blocked, missing, notice } = useLoaderData<typeof loader>();
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
        <p className="cluster">
          <a href="/mijn/bewaard">Bewaarde vacatures</a>
          {hidden > 0 ? <a href="/mijn/verborgen">Verborgen vacatures ({hidden})</a> : null}
        </p>
      </div>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
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
