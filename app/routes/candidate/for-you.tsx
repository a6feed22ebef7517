import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MatchRow } from "#app/features/matching/components/match-row.tsx";
import { FirstSteps, MissingAnswers } from "#app/features/matching/components/missing-answers.tsx";
import { listOwnMatches } from "#app/features/matching/pool/list-own-matches.server.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
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

type Matches = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ForYou() {
  const matches = useLoaderData<typeof loader>();
  const { total, hidden, toldTooLittle, missing, notice } = matches;
  return (
    <div className="stack-loose">
      <div className="workspace-head">
        <h1>Voor jou</h1>
        {total > 0 ? <p className="soft">{formatCount(total, "vacature", "vacatures")}</p> : null}
        <p className="cluster">
          <a href="/mijn/bewaard">Bewaarde vacatures</a>
          {hidden > 0 ? <a href="/mijn/verborgen">Verborgen vacatures ({hidden})</a> : null}
        </p>
      </div>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {total === 0 ? (
        <EmptyState
          title="Er staan nu geen vacatures online"
          action={{ href: "/vacatures", label: "Bekijk de vacatures" }}
        >
          Zodra er een vacature online komt, staat die hier met hoe goed die bij je past.
        </EmptyState>
      ) : null}
      {toldTooLittle ? <FirstSteps missing={missing} /> : null}
      {total > 0 && !toldTooLittle ? <Groups matches={matches} /> : null}
    </div>
  );
}

function Groups({ matches }: { matches: Matches }) {
  const { counts, wanted, near, other, blocked, missing, gains } = matches;
  return (
    <>
      <MissingAnswers missing={missing} />
      <Group title="Wat je zoekt" shown={wanted} count={counts.wanted}>
        {counts.wanted === 0
          ? "Er staat nu geen vacature online die aan al je wensen voldoet."
          : "Geen van je wensen over functie, loon, uren, afstand of contractvorm komt hier tekort."}
      </Group>
      {gains.length > 0 ? (
        <p>
          Verder reizen zou helpen:{" "}
          {gains
            .map(
              ({ km, more }) => `tot ${km} km: ${formatCount(more, "vacature", "vacatures")} erbij`,
            )
            .join("; ")}
          . <a href="/mijn/wensen#wensen-maxDistanceKm">Wijzig je reisafstand</a>
        </p>
      ) : null}
      {near.length > 0 ? (
        <Group title="Lijkt erop" shown={near} count={counts.near}>
          Een verwante functie, of één wens die net niet uitkomt. Bij elke vacature staat welke.
        </Group>
      ) : null}
      {other.length > 0 ? (
        <Disclosure summary={`Iets anders (${counts.other})`}>
          <MatchRows title="Iets anders" shown={other} />
          <More count={counts.other - other.length} />
        </Disclosure>
      ) : null}
      {blocked.length > 0 ? (
        <Group title="Met iets hards dat nu niet past" shown={blocked} count={counts.blocked}>
          Een harde eis van de werkgever, of een wens die je zelf hard noemde. Open er een om te
          lezen wat er zou moeten veranderen.
        </Group>
      ) : null}
    </>
  );
}

type GroupProps = { title: string; shown: Matches["wanted"]; count: number; children: string };

function Group({ title, shown, count, children }: GroupProps) {
  return (
    <section className="stack">
      <h2>
        {title} ({count})
      </h2>
      <p>{children}</p>
      <MatchRows title={title} shown={shown} />
      <More count={count - shown.length} />
    </section>
  );
}

function MatchRows({ title, shown }: Pick<GroupProps, "title" | "shown">) {
  if (shown.length === 0) return null;
  return (
    <Rows label={`${title}, beste eerst`}>
      {shown.map((match) => (
        <MatchRow key={match.id} match={match} level={3} />
      ))}
    </Rows>
  );
}

function More({ count }: { count: number }) {
  if (count <= 0) return null;
  return (
    <p className="soft">
      {formatCount(count, "vacature", "vacatures")} met een lagere score in deze groep staan hier
      niet bij. <a href="/vacatures">Zoek in alle vacatures</a>
    </p>
  );
}
