import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { STAGE_TEXTS } from "#app/features/applications/stage.ts";
import { CandidateFacts } from "#app/features/candidates/components/candidate-facts.tsx";
import { CultureChart } from "#app/features/culture/components/culture-chart.tsx";
import { CultureSigns } from "#app/features/culture/components/culture-signs.tsx";
import { MatchExplanation } from "#app/features/matching/components/match-explanation.tsx";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import { OverrideNotice } from "#app/features/matching/components/override-notice.tsx";
import { findPair } from "#app/features/matching/find-pair.server.ts";
import { ShortlistButton } from "#app/features/shortlists/components/shortlist-button.tsx";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = {
  oordeel: "Uw oordeel staat naast de score.",
  "geen-oordeel": "Uw oordeel is ingetrokken.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`${args.data?.candidate.name ?? "Kandidaat"} naast vacature`, args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id: vacatureId = "", candidateId = "" } = params;
  const pair = await findPair(actor, { vacatureId, candidateId });
  await recordViews(actor, [{ verb: "view-pair", vacatureId, candidateId }]);
  return { ...pair, notice: flashNotice(request, NOTICES) };
}

export default function Pair() {
  const { vacature, candidate, application, match, culture, notice, ...pair } =
    useLoaderData<typeof loader>();
  const page = `/werk/vacatures/${vacature.id}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/werk/vacatures", label: "Vacatures" },
          { href: page, label: vacature.title },
          { href: `${page}/kandidaten`, label: "Kandidaten" },
        ]}
      />
      <header className="workspace-head">
        <div className="stack-tight">
          <h1>{candidate.name}</h1>
          <p className="soft">
            naast {vacature.title}, {vacature.organisation.name}
          </p>
        </div>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <CandidateFacts candidate={candidate} />
      <div className="cluster">
        <ShortlistButton
          vacature={vacature}
          candidate={candidate}
          stage={application?.stage ?? null}
          variant="main"
        />
        {application ? (
          <a href={`/werk/sollicitaties/${application.id}`}>
            Sollicitatie ({STAGE_TEXTS[application.stage].label})
          </a>
        ) : null}
        <a href={`/werk/kandidaten/${candidate.id}`}>Hele profiel</a>
      </div>
      <div className="stack-loose">
        <MatchScore score={match} />
        <OverrideNotice
          page={`${page}/kandidaten/${candidate.id}`}
          seen={pair.overrideSeen}
          override={pair.override}
        />
        <MatchExplanation
          explanation={match.explanation}
          suggestions={pair.suggestions}
          callSheet={pair.callSheet}
        />
        <section className="stack">
          <h2>Werkcultuur naast elkaar</h2>
          <CultureChart rows={culture} you={candidate.name} team={vacature.organisation.name} />
          <CultureSigns signs={pair.cultureSigns} differing={pair.differingRaters} />
        </section>
      </div>
    </>
  );
}
