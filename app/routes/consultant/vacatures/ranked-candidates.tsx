import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { STAGE_TEXTS } from "#app/features/applications/stage.ts";
import { CandidateFacts } from "#app/features/candidates/components/candidate-facts.tsx";
import { CandidateStatusWord } from "#app/features/candidates/components/candidate-status-word.tsx";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import { Supply } from "#app/features/matching/components/supply.tsx";
import { OVERRIDE_DIRECTIONS } from "#app/features/matching/match-override.ts";
import { listRankedCandidates } from "#app/features/matching/pool/list-ranked-candidates.server.ts";
import { ShortlistButton } from "#app/features/shortlists/components/shortlist-button.tsx";
import { now } from "#app/platform/clock.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = { shortlist: "De kandidaat staat op de shortlist." };

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`Kandidaten voor ${args.data?.vacature.title ?? "vacature"}`, args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const placedToo = new URL(request.url).searchParams.get("ook") === "geplaatst";
  const ranked = await listRankedCandidates(actor, params.id ?? "", { placedToo });
  return { ...ranked, placedToo, now: now(), notice: flashNotice(request, NOTICES) };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function RankedCandidates() {
  const data = useLoaderData<typeof loader>();
  const { vacature, good, open, blocked, goodCount, openCount, blockedCount, supply, notice } =
    data;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/werk/vacatures", label: "Vacatures" },
          { href: `/werk/vacatures/${vacature.id}`, label: vacature.title },
        ]}
      />
      <header className="workspace-head">
        <h1>Kandidaten voor {vacature.title}</h1>
        <p className="soft">{vacature.organisation.name}</p>
      </header>
      {notice ? (
        <Notice tone="done">
          <p>
            {notice} <a href={`/werk/vacatures/${vacature.id}`}>Naar de shortlist</a>
          </p>
        </Notice>
      ) : null}
      {vacature.status === "published" ? null : (
        <Notice tone="note">
          Deze vacature staat niet online. Kandidaten voorstellen kan pas daarna.
        </Notice>
      )}
      <p>
        De volgorde helpt bij lezen en beslist niets. Cultuur telt voor{" "}
        {vacature.cultureWeightPercent} % mee. Wat onbekend is, telt niet als nee.
      </p>
      <p>
        {data.placedToo ? (
          <a href={`/werk/vacatures/${vacature.id}/kandidaten`}>Alleen wie beschikbaar is</a>
        ) : (
          <a href={`/werk/vacatures/${vacature.id}/kandidaten?ook=geplaatst`}>
            Ook wie geplaatst is
          </a>
        )}
      </p>
      <div className="stack-loose">
        <Supply {...supply} />
        <Group
          title="Past goed"
          shown={good}
          count={goodCount}
          vacature={vacature}
          now={data.now}
        />
        <Group
          title="Zonder harde eis die ontbreekt, maar niet goed passend"
          shown={open}
          count={openCount}
          vacature={vacature}
          now={data.now}
        />
        <Group
          title="Met een harde eis die ontbreekt"
          shown={blocked}
          count={blockedCount}
          vacature={vacature}
          now={data.now}
        />
      </div>
    </>
  );
}

type GroupProps = { title: string; shown: Data["good"]; count: number } & Pick<
  Data,
  "vacature" | "now"
>;

function Group({ title, shown, count, vacature, now: day }: GroupProps) {
  return (
    <section className="stack">
      <h2>
        {title} ({count})
      </h2>
      {count === 0 ? (
        <EmptyState title="Niemand in deze groep">
          Kandidaten die vindbaar zijn of solliciteren, komen hier vanzelf bij.
        </EmptyState>
      ) : (
        <Rows label={title}>
          {shown.map(({ candidate, application, judgement, match }) => (
            <Row
              key={candidate.id}
              title={candidate.name}
              href={`/werk/vacatures/${vacature.id}/kandidaten/${candidate.id}`}
              aside={<MatchScore score={match} size="small" />}
              extra={
                <div className="cluster">
                  {application ? (
                    <StatusWord tone="note">{STAGE_TEXTS[application.stage].label}</StatusWord>
                  ) : null}
                  {candidate.status === "available" ? null : (
                    <CandidateStatusWord candidate={candidate} day={day} />
                  )}
                  {judgement ? (
                    <StatusWord>{`bureau: ${OVERRIDE_DIRECTIONS[judgement]}`}</StatusWord>
                  ) : null}
                  <span className="small soft">{match.coverage} % bekend</span>
                  <ShortlistButton
                    vacature={vacature}
                    candidate={candidate}
                    stage={application?.stage ?? null}
                  />
                </div>
              }
            >
              <CandidateFacts candidate={candidate} />
              <FactsLine plain facts={[`K-${candidate.number}`, candidate.headline]} />
            </Row>
          ))}
        </Rows>
      )}
      {count > shown.length ? (
        <p className="soft">
          {formatCount(count - shown.length, "kandidaat", "kandidaten")} met een lagere score staan
          hier niet bij. Zoek hen op in <a href="/werk/kandidaten">alle kandidaten</a>.
        </p>
      ) : null}
    </section>
  );
}
