import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClientRow } from "#app/features/organisations/components/client-row.tsx";
import { listOrganisations } from "#app/features/organisations/list-organisations.server.ts";
import {
  ORGANISATION_STATUS_LABELS,
  ORGANISATION_STATUSES,
  readOrganisationStatus,
} from "#app/features/organisations/organisation-status.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Checkbox, SelectField } from "#app/ui/fields/choice-field.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageLinks, pageNumber } from "../../door/page-number.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const MAX_NAME = 120;
const NOTICES = { overgedragen: "De klanten zijn overgedragen." };
const STATUSES = ORGANISATION_STATUSES.map((value) => ({
  value,
  label: ORGANISATION_STATUS_LABELS[value],
}));

export const meta: MetaFunction = (args) => pageTitle("Klanten", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { searchParams } = new URL(request.url);
  const filter = {
    name: (searchParams.get("zoek") ?? "").trim().slice(0, MAX_NAME),
    status: readOrganisationStatus(searchParams.get("status")),
    onlyOwn: searchParams.get("wie") === "mijn",
  };
  const page = pageNumber(request);
  const { organisations, hasMore } = await listOrganisations(actor, { ...filter, page });
  return {
    organisations,
    filter,
    forVacature: searchParams.get("voor") === "vacature",
    notice: flashNotice(request, NOTICES),
    pages: pageLinks(request, page, hasMore),
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Clients() {
  const { organisations, filter, forVacature, notice, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>{forVacature ? "Voor welke klant is de vacature?" : "Klanten"}</h1>
        <LinkButton href="/werk/klanten/nieuw" variant={forVacature ? "quiet" : "main"}>
          Nieuwe klant
        </LinkButton>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <Filters filter={filter} forVacature={forVacature} />
      {organisations.length === 0 ? (
        <Nobody filter={filter} />
      ) : (
        <Rows label="Klanten">
          {organisations.map((client) => (
            <ClientRow
              key={client.id}
              client={client}
              href={`/werk/klanten/${client.id}${forVacature ? "/vacature" : ""}`}
            />
          ))}
        </Rows>
      )}
      <Pagination {...pages} />
      {forVacature ? null : (
        <p>
          <a href="/werk/klanten/overdragen">Draag alle klanten van een collega over</a>
        </p>
      )}
    </>
  );
}

function Filters({ filter, forVacature }: Pick<Data, "filter" | "forVacature">) {
  return (
    <form method="get" aria-label="Klanten zoeken" className="stack">
      {forVacature ? <input type="hidden" name="voor" value="vacature" /> : null}
      <div className="search-form">
        <TextField label="Zoek op naam" type="search" name="zoek" defaultValue={filter.name} />
        <SelectField
          label="Status"
          name="status"
          choices={STATUSES}
          empty="Alle"
          defaultValue={filter.status ?? undefined}
        />
        <Button variant="quiet">Zoek</Button>
      </div>
      <Checkbox
        label="Alleen mijn klanten"
        name="wie"
        value="mijn"
        defaultChecked={filter.onlyOwn}
      />
    </form>
  );
}

function Nobody({ filter: { name, status, onlyOwn } }: Pick<Data, "filter">) {
  const isNarrowed = name !== "" || status !== null || onlyOwn;
  return (
    <EmptyState
      title={isNarrowed ? "Geen klant gevonden" : "Er zijn nog geen klanten"}
      action={
        isNarrowed
          ? { href: "/werk/klanten", label: "Toon alle klanten" }
          : { href: "/werk/klanten/nieuw", label: "Schrijf de eerste klant op" }
      }
    >
      {isNarrowed
        ? "Zoek met een deel van de naam, of haal een filter weg."
        : "Een werkgever die zelf een account maakt komt hier ook te staan."}
    </EmptyState>
  );
}
