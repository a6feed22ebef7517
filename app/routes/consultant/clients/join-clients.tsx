import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LikelySameRows } from "#app/features/organisations/components/likely-same-rows.tsx";
import { joinOrganisations } from "#app/features/organisations/join-organisations.server.ts";
import { ORGANISATION_STATUS_LABELS } from "#app/features/organisations/organisation-status.ts";
import { joinSchema } from "#app/features/organisations/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { findClientJoin } from "#app/screens/consultant/client-join.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Row, Rows } from "#app/ui/rows.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const MAX_NAME = 120;

export const meta: MetaFunction = (args) => pageTitle("Klanten samenvoegen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { searchParams } = new URL(request.url);
  const name = (searchParams.get("zoek") ?? "").trim().slice(0, MAX_NAME);
  const otherId = (searchParams.get("met") ?? "").slice(0, 100);
  return { name, ...(await findClientJoin(actor, { id: params.id ?? "", otherId, name })) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await joinOrganisations(actor, { id, ...(await readHidden(request, joinSchema)) });
  return redirect(`/werk/klanten/${id}?melding=samengevoegd`);
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function JoinClients() {
  const data = useLoaderData<typeof loader>();
  const { kept } = data;
  return (
    <>
      <Breadcrumbs trail={[{ href: `/werk/klanten/${kept.id}`, label: kept.name }]} />
      <header className="workspace-head">
        <h1>Voeg samen met {kept.name}</h1>
      </header>
      {data.other ? <Sure {...data} other={data.other} /> : <Choose {...data} />}
    </>
  );
}

function Choose({ kept, name, same }: Data) {
  return (
    <>
      <form method="get" aria-label="Andere organisatie zoeken" className="search-form">
        <TextField label="Zoek op naam" type="search" name="zoek" defaultValue={name} />
        <Button variant="quiet">Zoek</Button>
      </form>
      {same.length === 0 ? (
        <EmptyState title="Geen andere organisatie gevonden">
          {name
            ? "Zoek met een deel van de naam."
            : "Er is geen organisatie met dezelfde naam, hetzelfde KvK-nummer of hetzelfde domein."}
        </EmptyState>
      ) : (
        <LikelySameRows same={same} joinTo={kept.id} level={2} />
      )}
    </>
  );
}

type Sides = Pick<Data, "kept" | "seen"> & { other: NonNullable<Data["other"]> };

function Sure({ kept, other, seen }: Sides) {
  const page = `/werk/klanten/${kept.id}`;
  return (
    <>
      <Rows label="Deze twee">
        <Side title={`Blijft: ${kept.name}`} one={kept} />
        <Side title={`Gaat erin op: ${other.name}`} one={other} />
      </Rows>
      <p>
        Contactpersonen, accounts, vacatures en de tijdlijn van {other.name} gaan naar {kept.name}.
        Wat bij {kept.name} leeg is, wordt aangevuld. Dit kan niet ongedaan worden gemaakt.
      </p>
      <form method="post" action={`${page}/samenvoegen`} className="actions">
        <SeenMark mark={seen} />
        <input type="hidden" name="otherId" value={other.id} />
        <Button variant="danger">Voeg samen</Button>
        <LinkButton href={page} variant="plain">
          Terug zonder samen te voegen
        </LinkButton>
      </form>
    </>
  );
}

function Side({ title, one }: { title: string; one: Data["kept"] }) {
  return (
    <Row title={title} href={`/werk/klanten/${one.id}`} level={2}>
      <FactsLine
        plain
        facts={[
          one.place,
          ORGANISATION_STATUS_LABELS[one.status],
          formatCount(one.contacts, "contactpersoon", "contactpersonen"),
          formatCount(one.members, "account", "accounts"),
          formatCount(one.vacatures, "vacature", "vacatures"),
        ]}
      />
    </Row>
  );
}
