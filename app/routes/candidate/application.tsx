import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ApplicationProgress } from "#app/features/applications/components/application-progress.tsx";
import { NameConsent } from "#app/features/applications/components/name-consent.tsx";
import { PermissionQuestion } from "#app/features/applications/components/permission-question.tsx";
import { rejectionText } from "#app/features/applications/rejection-reason.ts";
import { isLive } from "#app/features/applications/stage.ts";
import { InterviewFacts } from "#app/features/interviews/components/interview-facts.tsx";
import { MatchExplanation } from "#app/features/matching/components/match-explanation.tsx";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { findOwnApplication } from "#app/screens/candidate/application.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

const NOTICES: Record<string, string> = {
  ontvangen: "Je sollicitatie is ontvangen. Je krijgt ook een bevestiging per mail.",
  naam: "De werkgever mag je naam zien. Je kunt dit hier weer intrekken.",
  "geen-naam": "De werkgever ziet je naam niet meer.",
  ja: "Dank je. Wij mogen je voorstellen. Je krijgt bericht als wij dat doen.",
  nee: "Wij stellen je niet voor en vragen je deze vacature niet nog eens.",
  ingetrokken: "Je sollicitatie is ingetrokken. Je consultant weet het.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args.data ? `Sollicitatie ${args.data.vacature.title}` : "Sollicitatie", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const application = await findOwnApplication(actor, params.id ?? "");
  return { ...application, notice: flashNotice(request, NOTICES) };
}

export default function Application() {
  const application = useLoaderData<typeof loader>();
  const { vacature, stage, contact, match, interview, notice } = application;
  const live = isLive(stage);
  return (
    <div className="stack-loose">
      <div className="page-title">
        <Breadcrumbs trail={[{ href: "/mijn/sollicitaties", label: "Sollicitaties" }]} />
        <h1>{vacature.title}</h1>
        <p>{vacature.organisation.name}</p>
        <VacatureFacts vacature={vacature} />
      </div>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <ApplicationProgress application={application} />
      {stage === "asked" ? (
        <PermissionQuestion
          action={`/mijn/sollicitaties/${application.id}/voorstel`}
          shown={application.shown}
        />
      ) : null}
      {live && interview ? (
        <section className="stack">
          <h2>Je gesprek</h2>
          <InterviewFacts interview={interview} />
          <p>Kun je niet? Bel of mail je consultant, dan zoeken we een ander moment.</p>
        </section>
      ) : null}
      {stage === "rejected" ? (
        <Notice tone="note" word="Waarom niet">
          <p>{rejectionText(application.rejectionReason)}</p>
          {application.rejectionNote ? <p>{application.rejectionNote}</p> : null}
          <p>
            <a href={`/vacatures/beroep/${vacature.roleId}`}>Bekijk vergelijkbare vacatures</a> of{" "}
            <a href="/mijn">wat bij je past</a>.
          </p>
        </Notice>
      ) : null}
      <DlFacts
        facts={[
          {
            term: "Jouw consultant",
            value: (
              <>
                {contact.name},{" "}
                <a href={`tel:${contact.phone.replaceAll(" ", "")}`}>{contact.phone}</a>,{" "}
                <a href={`mailto:${contact.email}`}>{contact.email}</a> of{" "}
                <a href={`/mijn/sollicitaties/${application.id}/berichten`}>schrijf een bericht</a>
              </>
            ),
          },
          {
            term: "Meegestuurd",
            value: application.files.map((file) => file.originalName).join(", "),
          },
          { term: "Jouw motivatie", value: application.motivation },
          {
            term: "Vacature",
            value:
              vacature.status === "published" ? (
                <a href={`/vacatures/${vacature.slug}`}>Lees de vacature</a>
              ) : (
                "Deze vacature staat niet meer online."
              ),
          },
        ]}
      />
      {live ? <NameConsent id={application.id} sharesName={application.sharesName} /> : null}
      {match ? (
        <section className="stack-loose">
          <h2>Hoe jullie bij elkaar passen</h2>
          <MatchScore score={match} />
          <MatchExplanation explanation={match.explanation} />
        </section>
      ) : null}
      {live ? (
        <section className="stack">
          <h2>Sollicitatie intrekken</h2>
          <p>
            Je consultant krijgt bericht. Je kunt daarna niet opnieuw op deze vacature solliciteren.
          </p>
          <p>
            <LinkButton href={`/mijn/sollicitaties/${application.id}/intrekken`} variant="danger">
              Trek in
            </LinkButton>
          </p>
        </section>
      ) : null}
    </div>
  );
}
