import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VacatureDescription } from "#app/features/vacatures/components/vacature-description.tsx";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { VacatureStatusWord } from "#app/features/vacatures/components/vacature-status-word.tsx";
import { findEmployerVacature } from "#app/features/vacatures/find-employer-vacature.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireEmployer } from "../door/session.server.ts";

const NOTICES = {
  bewaard: "De vacature is bewaard als concept. Controleer haar hieronder en dien haar in.",
  ingediend: "De vacature is ingediend. Binnen twee werkdagen hoort u of zij online staat.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args.data?.vacature.title ?? "Vacature", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const found = await findEmployerVacature(actor, params.id ?? "");
  return { ...found, notice: flashNotice(request, NOTICES) };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function EmployerVacature() {
  const { vacature, seen, nextStep, notice, shortlists, consultant } =
    useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs trail={[{ href: "/werkgever", label: "Uw vacatures" }]} />
      <header className="workspace-head">
        <h1>{vacature.title}</h1>
        <VacatureStatusWord status={vacature.status} />
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <VacatureFacts vacature={vacature} />
      <div className="detail">
        <VacatureDescription vacature={vacature} />
        <aside className="stack">
          <h2>Wat nu</h2>
          <p>{nextStep ?? "Deze vacature is gesloten."}</p>
          <Actions vacature={vacature} seen={seen} />
          {shortlists.length > 0 ? <Shortlists shortlists={shortlists} /> : null}
          {consultant ? (
            <p>
              Uw consultant: {consultant.name}
              <br />
              {consultant.phone ? (
                <>
                  <a href={`tel:${consultant.phone.replaceAll(" ", "")}`}>{consultant.phone}</a>
                  <br />
                </>
              ) : null}
              <a href={`mailto:${consultant.email}`}>{consultant.email}</a>
            </p>
          ) : null}
        </aside>
      </div>
    </>
  );
}

function Actions({ vacature: { id, status, slug }, seen }: Pick<Data, "vacature" | "seen">) {
  const page = `/werkgever/vacatures/${id}`;
  if (status === "filled" || status === "closed") return null;
  return (
    <>
      {status === "draft" ? (
        <form method="post" action={`${page}/indienen`} className="cluster">
          <SeenMark mark={seen} />
          <Button>Dien in</Button>
          <LinkButton href={`${page}/wijzigen`} variant="quiet">
            Wijzig
          </LinkButton>
        </form>
      ) : null}
      {status === "published" ? (
        <p>
          <a href={`/vacatures/${slug}`}>Bekijk de vacature online</a>
        </p>
      ) : null}
      <Disclosure summary="Sluit deze vacature">
        <p>De vacature gaat offline. Wie nog in de procedure zit, hoort dat van ons.</p>
        <form method="post" action={`${page}/sluiten`} className="cluster">
          <Button variant="quiet" name="outcome" value="filled">
            Sluit: vervuld
          </Button>
          <Button variant="danger" name="outcome" value="closed">
            Sluit: niet meer nodig
          </Button>
        </form>
      </Disclosure>
    </>
  );
}

function Shortlists({ shortlists }: Pick<Data, "shortlists">) {
  return (
    <>
      <h2>Shortlists</h2>
      <ul className="stack-tight">
        {shortlists.map(({ id, presentedAt, people, waiting }) => (
          <li key={id}>
            <a href={`/werkgever/shortlists/${id}`}>
              {presentedAt ? `Shortlist van ${formatDate(presentedAt)}: ` : "Shortlist: "}
              {formatCount(people, "kandidaat", "kandidaten")}
            </a>
            {waiting > 0 ? `, ${waiting} zonder oordeel` : ", overal een oordeel"}
          </li>
        ))}
      </ul>
    </>
  );
}
