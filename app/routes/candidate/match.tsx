import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CultureChart } from "#app/features/culture/components/culture-chart.tsx";
import { HideButton } from "#app/features/matching/components/hide-button.tsx";
import { MatchExplanation } from "#app/features/matching/components/match-explanation.tsx";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import { findOwnMatch } from "#app/features/matching/find-own-match.server.ts";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args.data ? `Match met ${args.data.vacature.title}` : "Match", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  return findOwnMatch(actor, { slug: params.slug ?? "", candidateId: actor.candidateId });
}

export default function Match() {
  const { vacature, isHidden, match, suggestions, questions, culture } =
    useLoaderData<typeof loader>();
  const hasTeam = culture.some(({ team }) => team !== null);
  return (
    <div>
      <div className="page-title">
        <Breadcrumbs trail={[{ href: "/mijn", label: "Voor jou" }]} />
        <h1>{vacature.title}</h1>
        <p>{vacature.organisation.name}</p>
        <VacatureFacts vacature={vacature} />
      </div>
      <div className="detail">
        <aside className="stack" aria-label="Score en solliciteren">
          <MatchScore score={match} />
          <p className="cluster">
            {vacature.applicationId ? (
              <LinkButton href={`/mijn/sollicitaties/${vacature.applicationId}`}>
                Bekijk je sollicitatie
              </LinkButton>
            ) : (
              <LinkButton href={`/vacatures/${vacature.slug}/solliciteren`}>Solliciteer</LinkButton>
            )}
            <LinkButton href={`/vacatures/${vacature.slug}`} variant="quiet">
              Lees de vacature
            </LinkButton>
          </p>
          {vacature.applicationId ? null : (
            <HideButton slug={vacature.slug} title={vacature.title} isHidden={isHidden} />
          )}
        </aside>
        <MatchExplanation
          explanation={match.explanation}
          suggestions={suggestions}
          callSheet={questions}
          cultureFigure={hasTeam ? <CultureChart rows={culture} /> : null}
        />
      </div>
    </div>
  );
}
