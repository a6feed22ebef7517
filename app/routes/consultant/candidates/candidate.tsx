import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { STAGE_TEXTS } from "#app/features/applications/stage.ts";
import { BroughtInFacts } from "#app/features/candidates/components/brought-in-facts.tsx";
import { CandidateFacts } from "#app/features/candidates/components/candidate-facts.tsx";
import { CandidateLinks } from "#app/features/candidates/components/candidate-links.tsx";
import { CandidateStatusWord } from "#app/features/candidates/components/candidate-status-word.tsx";
import { WishFacts } from "#app/features/candidates/components/wish-facts.tsx";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { skillLevelLabel } from "#app/features/taxonomy/skill-level.ts";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { now } from "#app/platform/clock.server.ts";
import { findCandidateWorkspace } from "#app/screens/consultant/candidate.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatDate, formatDateShort } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = {
  ingeschreven: "De kandidaat is ingeschreven. Kijk na of alles klopt.",
  "cv-ongelezen": "De kandidaat is ingeschreven. Het cv konden wij niet helemaal overnemen.",
  verteld: "Vastgelegd dat deze kandidaat het weet.",
  bewaard: "De wijzigingen zijn bewaard.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args.data?.candidate.name ?? "Kandidaat", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const workspace = await findCandidateWorkspace(actor, params.id ?? "");
  await recordViews(actor, [{ verb: "view-candidate", candidateId: workspace.candidate.id }]);
  return { ...workspace, notice: flashNotice(request, NOTICES), now: now() };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function CandidateWorkspace() {
  const data = useLoaderData<typeof loader>();
  const { candidate, applications } = data;
  return (
    <>
      <Breadcrumbs trail={[{ href: "/werk/kandidaten", label: "Kandidaten" }]} />
      <header className="workspace-head">
        <div className="stack-tight">
          <h1>{candidate.name}</h1>
          <p className="soft">
            K-{candidate.number}
            {candidate.headline ? ` · ${candidate.headline}` : null}
          </p>
        </div>
        <p className="cluster">
          <CandidateStatusWord
            candidate={candidate}
            inProcedure={data.inProcedure}
            day={data.now}
          />
          {candidate.findable ? null : <StatusWord>niet vindbaar</StatusWord>}
        </p>
      </header>
      {data.notice ? <Notice tone="done">{data.notice}</Notice> : null}
      {data.statusReason ? (
        <Notice tone="due" word="Niet benaderen">
          {data.statusReason}
        </Notice>
      ) : null}
      <CandidateFacts candidate={candidate} />
      <CandidateLinks id={candidate.id} />
      <div className="stack-loose">
        <div className="grid">
          <Profile data={data} />
          <WishFacts data={data} />
        </div>
        <section className="stack">
          <h2>Procedures ({applications.length})</h2>
          {applications.length === 0 ? <p className="soft">Nog geen procedure.</p> : null}
          <Rows label="Procedures">
            {applications.map(({ id, stage, answerBy, vacature }) => (
              <Row
                key={id}
                title={vacature.title}
                href={`/werk/sollicitaties/${id}`}
                aside={<StatusWord tone="note">{STAGE_TEXTS[stage].label}</StatusWord>}
              >
                <FactsLine
                  plain
                  facts={[
                    vacature.organisation.name,
                    answerBy && `antwoord beloofd op ${formatDate(answerBy)}`,
                  ]}
                />
              </Row>
            ))}
          </Rows>
        </section>
        <BestVacatures data={data} />
        {data.broughtIn ? <BroughtInFacts id={candidate.id} broughtIn={data.broughtIn} /> : null}
      </div>
      <p className="small">
        <a href={`/werk/kandidaten/${candidate.id}/verwijderen`}>Verwijder deze kandidaat</a>
      </p>
    </>
  );
}

function BestVacatures({ data }: { data: Data }) {
  const { candidate, best, isUnknown, toldTooLittle } = data;
  return (
    <section className="stack">
      <h2>Best passende vacatures</h2>
      {best.length === 0 ? <p className="soft">{whyNone(isUnknown, toldTooLittle)}</p> : null}
      <Rows label="Best passende vacatures">
        {best.map(({ vacature, match }) => (
          <Row
            key={vacature.id}
            title={vacature.title}
            href={`/werk/vacatures/${vacature.id}/kandidaten/${candidate.id}`}
            aside={<MatchScore score={match} size="small" />}
          >
            <VacatureFacts vacature={vacature} />
            <FactsLine plain facts={[vacature.organisation.name]} />
          </Row>
        ))}
      </Rows>
    </section>
  );
}

function whyNone(isUnknown: boolean, toldTooLittle: boolean): string {
  if (isUnknown) return "Van deze persoon is nog niets bekend om mee te vergelijken.";
  if (toldTooLittle) return "Er is nog te weinig bekend om vacatures te kiezen.";
  return "Er staat nu geen vacature online die is wat deze persoon zoekt, of daarop lijkt.";
}

function Profile({ data }: { data: Data }) {
  const { email, phone, skills, experiences, languages, educationLevel, files } = data;
  return (
    <section className="stack">
      <h2>Profiel</h2>
      <DlFacts
        facts={[
          { term: "E-mail", value: email && <a href={`mailto:${email}`}>{email}</a> },
          {
            term: "Telefoon",
            value: phone && <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>,
          },
          { term: "Opleiding", value: educationLevel && EDUCATION_LEVEL_LABELS[educationLevel] },
          ...experiences.map(({ title, employer, startsOn, endsOn }) => ({
            term: startsOn
              ? `${formatDateShort(startsOn)} tot ${endsOn ? formatDateShort(endsOn) : "nu"}`
              : "Eerder",
            value: [title, employer].filter(Boolean).join(", "),
          })),
          {
            term: "Vaardigheden",
            value: skills
              .map(({ name, level }) => `${name} (${skillLevelLabel(level)})`)
              .join(", "),
          },
          {
            term: "Talen",
            value: languages
              .map(({ language, cefr }) => `${languageLabel(language)} ${cefr ?? ""}`.trim())
              .join(", "),
          },
          ...files.map(({ id, originalName, createdAt }) => ({
            term: `Bestand van ${formatDateShort(createdAt)}`,
            value: <a href={`/bestanden/${id}`}>{originalName}</a>,
          })),
        ]}
      />
    </section>
  );
}
