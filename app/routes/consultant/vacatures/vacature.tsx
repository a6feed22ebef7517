import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PipelineBoard } from "#app/features/applications/components/pipeline-board.tsx";
import { isWaiting } from "#app/features/applications/stage.ts";
import {
  OpenShortlist,
  PresentedShortlist,
} from "#app/features/shortlists/components/bureau-shortlists.tsx";
import { PublicationGate } from "#app/features/vacatures/components/publication-gate.tsx";
import { VacatureDescription } from "#app/features/vacatures/components/vacature-description.tsx";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { VacatureStatusWord } from "#app/features/vacatures/components/vacature-status-word.tsx";
import { now } from "#app/platform/clock.server.ts";
import { findVacatureWorkspace } from "#app/screens/consultant/vacature.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = {
  bewaard: "De vacature is bewaard.",
  ingediend: "De vacature is ingediend. De klant en uw collega’s krijgen bericht.",
  uitzondering: "De uitzondering is vastgelegd. Een collega kan de vacature nu publiceren.",
  online: "De vacature staat online. De werkgever krijgt bericht.",
  gesloten: "De vacature is gesloten en staat niet meer online.",
  beantwoord: "Iedereen die nog wachtte heeft bericht dat de vacature voorbij is.",
  shortlist: "De kandidaat staat op de shortlist.",
  eraf: "De kandidaat is van de shortlist gehaald.",
  voorgesteld: "De shortlist is voorgesteld. Werkgever en kandidaten krijgen bericht.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args.data?.vacature.title ?? "Vacature", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const workspace = await findVacatureWorkspace(actor, params.id ?? "");
  return { ...workspace, notice: flashNotice(request, NOTICES), now: now() };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function VacatureWorkspace() {
  const data = useLoaderData<typeof loader>();
  const { vacature, organisation, contact, applications, open, presented, notice } = data;
  return (
    <>
      <Breadcrumbs trail={[{ href: "/werk/vacatures", label: "Vacatures" }]} />
      <header className="workspace-head">
        <div className="stack-tight">
          <h1>{vacature.title}</h1>
          <p className="soft">
            <a href={`/werk/klanten/${organisation.id}`}>{organisation.name}</a>
            {contact ? `, voor ${contact.name}` : null}
          </p>
        </div>
        <VacatureStatusWord status={vacature.status} />
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <VacatureFacts vacature={vacature} />
      <Actions vacature={vacature} gate={data.gate} />
      <StillWaiting
        vacature={vacature}
        applications={applications}
        waitingSeen={data.waitingSeen}
      />
      <div className="stack-loose">
        <section className="stack">
          <h2>Procedure</h2>
          <PipelineBoard applications={applications} vacatureId={vacature.id} now={data.now} />
        </section>
        <section className="stack">
          <h2>Shortlist</h2>
          <OpenShortlist vacatureId={vacature.id} shortlist={open} />
          {presented.map((shortlist) => (
            <PresentedShortlist key={shortlist.id} shortlist={shortlist} />
          ))}
        </section>
        <Content data={data} />
      </div>
    </>
  );
}

function Actions({ vacature: { id, status, slug }, gate }: Pick<Data, "vacature" | "gate">) {
  const page = `/werk/vacatures/${id}`;
  const isOver = status === "filled" || status === "closed";
  return (
    <>
      {gate ? <PublicationGate page={page} {...gate} /> : null}
      <div className="cluster">
        {status === "published" ? (
          <LinkButton href={`${page}/kandidaten`}>Vind kandidaten</LinkButton>
        ) : (
          <LinkButton href={`${page}/kandidaten`} variant="quiet">
            Bekijk wie er past
          </LinkButton>
        )}
        <LinkButton href={`${page}/wijzigen`} variant="quiet">
          Wijzig
        </LinkButton>
        {status === "draft" && gate?.obstacles.length === 0 ? (
          <SubmitForClient page={page} seen={gate.seen} />
        ) : null}
        {status === "published" ? <a href={`/vacatures/${slug}`}>Bekijk online</a> : null}
      </div>
      {isOver ? null : (
        <Disclosure summary="Sluit deze vacature">
          <form method="post" action={`${page}/sluiten`} className="cluster">
            <Button variant="quiet" name="outcome" value="filled">
              Sluit: vervuld
            </Button>
            <Button variant="danger" name="outcome" value="closed">
              Sluit: niet meer nodig
            </Button>
          </form>
        </Disclosure>
      )}
    </>
  );
}

/** A draft becomes one that waits for whoever publishes, and the client hears of it. */
function SubmitForClient({ page, seen }: { page: string; seen: string }) {
  return (
    <form method="post" action={`${page}/indienen`}>
      <SeenMark mark={seen} />
      <Button variant="quiet">Dien in voor de klant</Button>
    </form>
  );
}

/** On a vacature that is over: who still waits, and the one step that gives them all an answer. */
function StillWaiting({
  vacature,
  applications,
  waitingSeen,
}: Pick<Data, "vacature" | "applications" | "waitingSeen">) {
  const { id, status } = vacature;
  const waiting = applications.filter(({ stage }) => isWaiting(stage)).length;
  if ((status !== "filled" && status !== "closed") || waiting === 0) return null;
  return (
    <Notice tone="due">
      <p>
        {formatCount(waiting, "kandidaat wacht", "kandidaten wachten")} nog op antwoord. Wie al een
        gesprek had, belt u zelf.
      </p>
      <form method="post" action={`/werk/vacatures/${id}/antwoorden`}>
        <SeenMark mark={waitingSeen} />
        <Button variant="quiet">Laat hen weten dat de vacature voorbij is</Button>
      </form>
    </Notice>
  );
}

function Content({ data }: { data: Data }) {
  const { vacature, consultant, submittedAt, publishedAt } = data;
  const { reason, priorities, text } = vacature.intake;
  return (
    <Disclosure summary="Intake en tekst van de vacature" open={vacature.status === "submitted"}>
      <DlFacts
        facts={[
          { term: "Nummer", value: vacature.number },
          { term: "Consultant", value: consultant },
          { term: "Ingediend", value: submittedAt && formatDate(submittedAt) },
          { term: "Online sinds", value: publishedAt && formatDate(publishedAt) },
          { term: "Waarom de plek vrij is", value: reason },
          { term: "Na een half jaar beter", value: priorities.join("; ") },
        ]}
      />
      <VacatureDescription vacature={vacature} />
      {text ? (
        <Disclosure summary="Tekst zoals de werkgever hem aanleverde">
          <p className="message">{text}</p>
        </Disclosure>
      ) : null}
    </Disclosure>
  );
}
