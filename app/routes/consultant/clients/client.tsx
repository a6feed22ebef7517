import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClientFacts } from "#app/features/organisations/components/client-facts.tsx";
import { ContactRows } from "#app/features/organisations/components/contact-rows.tsx";
import { LikelySameRows } from "#app/features/organisations/components/likely-same-rows.tsx";
import { ORGANISATION_STATUS_LABELS } from "#app/features/organisations/organisation-status.ts";
import { Timeline } from "#app/features/timeline/components/timeline.tsx";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { VacatureStatusWord } from "#app/features/vacatures/components/vacature-status-word.tsx";
import { findClientWorkspace } from "#app/screens/consultant/client.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = {
  nieuw: "De klant staat erin, op uw naam.",
  bewaard: "De klant is bewaard.",
  overgedragen: "De klant is overgedragen.",
  samengevoegd: "De twee organisaties zijn samengevoegd.",
  contact: "De contactpersoon is bewaard.",
  weg: "De contactpersoon is verwijderd.",
  uitgenodigd: "De contactpersoon krijgt een mail om een wachtwoord te kiezen.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args.data?.values.name ?? "Klant", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const workspace = await findClientWorkspace(actor, params.id ?? "");
  return { ...workspace, notice: flashNotice(request, NOTICES) };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Client() {
  const data = useLoaderData<typeof loader>();
  const { id, values, standing, owner, notice, same } = data;
  return (
    <>
      <Breadcrumbs trail={[{ href: "/werk/klanten", label: "Klanten" }]} />
      <header className="workspace-head">
        <h1>{values.name}</h1>
        <StatusWord tone={standing.status === "avoided" ? "wrong" : undefined}>
          {ORGANISATION_STATUS_LABELS[standing.status]}
        </StatusWord>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <div className="stack-loose">
        <Actions {...data} />
        {same.length > 0 ? (
          <section className="stack">
            <h2>Misschien dezelfde</h2>
            <LikelySameRows same={same} joinTo={id} />
          </section>
        ) : null}
        <section className="stack">
          <h2>Gegevens</h2>
          <ClientFacts values={values} owner={owner} avoidReason={standing.reason} />
        </section>
        <People {...data} />
        <Vacatures {...data} />
        <section className="stack">
          <h2>Tijdlijn</h2>
          <Timeline events={data.events} />
        </section>
      </div>
    </>
  );
}

function Actions({ id, isOwn, you, seen }: Data) {
  const page = `/werk/klanten/${id}`;
  return (
    <div className="cluster">
      <LinkButton href={`${page}/vacature`}>Nieuwe vacature</LinkButton>
      {isOwn || !you ? null : (
        <form method="post" action={`${page}/overdragen`}>
          <SeenMark mark={seen.owner} />
          <input type="hidden" name="ownerId" value={you} />
          <Button variant="quiet">Neem deze klant op u</Button>
        </form>
      )}
      <LinkButton href={`${page}/wijzigen`} variant="quiet">
        Wijzig
      </LinkButton>
      <a href={`${page}/status`}>Status</a>
      <a href={`${page}/overdragen`}>Draag over</a>
      <a href={`${page}/samenvoegen`}>Voeg samen</a>
    </div>
  );
}

function People({ id, people }: Data) {
  return (
    <section className="stack">
      <h2>Contactpersonen</h2>
      {people.length > 0 ? <ContactRows people={people} /> : <p>Er is nog niemand opgeschreven.</p>}
      <p>
        <a href={`/werk/klanten/${id}/contact`}>Schrijf een contactpersoon op</a>
      </p>
    </section>
  );
}

function Vacatures({ vacatures }: Data) {
  return (
    <section className="stack">
      <h2>Vacatures</h2>
      {vacatures.length === 0 ? <p>Er is nog geen vacature.</p> : null}
      <Rows label="Vacatures">
        {vacatures.map((vacature) => (
          <Row
            key={vacature.id}
            title={vacature.title}
            href={`/werk/vacatures/${vacature.id}`}
            aside={<VacatureStatusWord status={vacature.status} />}
          >
            <VacatureFacts vacature={vacature} />
            <FactsLine
              plain
              facts={[
                vacature.contact && `voor ${vacature.contact.name}`,
                vacature.consultant && `consultant ${vacature.consultant.name}`,
              ]}
            />
          </Row>
        ))}
      </Rows>
    </section>
  );
}
