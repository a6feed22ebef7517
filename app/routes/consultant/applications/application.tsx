import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnswerBy } from "#app/features/applications/components/answer-by.tsx";
import { PermissionSection } from "#app/features/applications/components/permission-section.tsx";
import { StageActions } from "#app/features/applications/components/stage-actions.tsx";
import { cvReadingText } from "#app/features/applications/cv-reading-text.ts";
import { rejectionText } from "#app/features/applications/rejection-reason.ts";
import { STAGE_TEXTS } from "#app/features/applications/stage.ts";
import { CandidateFacts } from "#app/features/candidates/components/candidate-facts.tsx";
import { InterviewSection } from "#app/features/interviews/components/interview-section.tsx";
import { MatchExplanation } from "#app/features/matching/components/match-explanation.tsx";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import { Timeline } from "#app/features/timeline/components/timeline.tsx";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { findApplicationWorkspace } from "#app/screens/consultant/application.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatBytes } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = {
  geopend: "De sollicitatie is geopend en telt als gelezen.",
  gevraagd: "De vraag is gemaild. Het antwoord komt op Vandaag te staan.",
  gehoord: "Het antwoord is vastgelegd.",
  verplaatst: "De sollicitatie is verder. De kandidaat krijgt bericht.",
  gesprek: "Het gesprek staat. Kandidaat en werkgever krijgen een mail.",
  afgezegd: "Het gesprek is afgezegd. Kandidaat en werkgever krijgen een mail.",
  afgewezen: "De sollicitatie is afgewezen. De kandidaat krijgt de reden per mail.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`Sollicitatie ${args.data?.candidate.name ?? ""}`.trim(), args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const application = await findApplicationWorkspace(actor, params.id ?? "");
  const [candidateId, vacatureId] = [application.candidate.id, application.vacature.id];
  await recordViews(actor, [{ verb: "view-application", candidateId, vacatureId }]);
  return { ...application, notice: flashNotice(request, NOTICES), now: now() };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Application() {
  const application = useLoaderData<typeof loader>();
  const { candidate, vacature, notice, match } = application;
  const isUnread = application.origin === "applied" && !application.openedAt;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/werk/vacatures", label: "Vacatures" },
          { href: `/werk/vacatures/${vacature.id}`, label: vacature.title },
        ]}
      />
      <header className="workspace-head">
        <div className="stack-tight">
          <h1>{candidate.name}</h1>
          <p className="soft">
            {application.origin === "applied" ? "solliciteerde op" : "door ons gevonden voor"}{" "}
            {vacature.title}, {vacature.organisation.name}
          </p>
        </div>
        <StatusWord tone="note">{STAGE_TEXTS[application.stage].label}</StatusWord>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <VerdictNotice verdict={application.verdict} isPlanned={application.interview !== null} />
      {application.answerBy ? (
        <p>
          <AnswerBy answerBy={application.answerBy} now={application.now} />{" "}
          <span className="soft">(beloofd op {formatDate(application.answerBy)})</span>
        </p>
      ) : null}
      <StageActions
        application={{ ...application, candidateId: candidate.id, vacatureId: vacature.id }}
        who={candidate.name}
      />
      <p>
        <a href={`/werk/sollicitaties/${application.id}/berichten`}>Berichten met de kandidaat</a>
      </p>
      <div className="stack-loose">
        <PermissionSection application={application} />
        <InterviewSection
          application={application}
          interview={application.interview}
          seen={application.interviewSeen}
          now={application.now}
        />
        {isUnread ? (
          <p className="soft">
            Motivatie, cv en vergelijking ziet u na het openen. Zo staat vast dat een mens heeft
            gelezen.
          </p>
        ) : (
          <>
            <Person application={application} />
            <section className="stack">
              <h2>Vergelijking</h2>
              <p className="soft">
                {application.frozenAt
                  ? `Zoals voorgesteld op ${formatDate(application.frozenAt)}.`
                  : "Berekend met wat nu bekend is."}
              </p>
              <MatchScore score={match} />
              <Disclosure summary="Hoe deze vergelijking tot stand komt">
                <MatchExplanation
                  explanation={match.explanation}
                  callSheet={application.callSheet}
                />
              </Disclosure>
            </section>
          </>
        )}
        <section className="stack">
          <h2>Wat er gebeurde</h2>
          <Timeline events={application.events} />
        </section>
      </div>
    </>
  );
}

function VerdictNotice({ verdict, isPlanned }: Pick<Data, "verdict"> & { isPlanned: boolean }) {
  if (!verdict) return null;
  const isYes = verdict.answer === "yes";
  const plan = isPlanned ? "Het gesprek is gepland." : "Plan het gesprek.";
  const next = isYes ? plan : "Vertel de kandidaat de reden.";
  return (
    <Notice tone={verdict.state === "no" ? "due" : "note"} word="Oordeel van de werkgever">
      <p>
        <b>{isYes ? "ja" : "nee"}</b>: {verdict.reason}. {verdict.note}{" "}
        {verdict.state === "told" ? "De kandidaat heeft dit gehoord." : next}
      </p>
    </Notice>
  );
}

function Person({ application }: { application: Data }) {
  const { candidate, email, phone, motivation, files } = application;
  return (
    <section className="stack">
      <h2>Kandidaat</h2>
      <CandidateFacts candidate={candidate} />
      <DlFacts
        facts={[
          {
            term: "Profiel",
            value: <a href={`/werk/kandidaten/${candidate.id}`}>K-{candidate.number}</a>,
          },
          { term: "In één zin", value: candidate.headline },
          { term: "E-mail", value: <a href={`mailto:${email}`}>{email}</a> },
          {
            term: "Telefoon",
            value: phone && <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>,
          },
          {
            term: "Cv",
            value:
              files.length > 0
                ? files.map(({ id, originalName, byteSize }) => (
                    <p key={id}>
                      <a href={`/bestanden/${id}`}>{originalName}</a> ({formatBytes(byteSize)})
                    </p>
                  ))
                : "geen cv meegestuurd",
          },
          { term: "Cv gelezen", value: cvReadingText(application.cvReading) },
          { term: "Motivatie", value: motivation || "geen motivatie meegestuurd" },
          {
            term: "Reden van afwijzing",
            value: application.rejectionReason && rejectionText(application.rejectionReason),
          },
          { term: "Toelichting", value: application.rejectionNote },
        ]}
      />
    </section>
  );
}
