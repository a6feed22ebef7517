import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContactForm } from "#app/features/organisations/components/contact-form.tsx";
import { findClientContact } from "#app/features/organisations/contacts/find-client-contact.server.ts";
import { reviseClientContact } from "#app/features/organisations/contacts/revise-client-contact.server.ts";
import { clientContactSchema } from "#app/features/organisations/contacts/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Contactpersoon wijzigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  return findClientContact(await requireConsultant(request), params.id ?? "");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await findClientContact(actor, id);
  const input = await readForm(request, clientContactSchema);
  const { organisationId } = await reviseClientContact(actor, { id, ...input });
  return redirect(`/werk/klanten/${organisationId}?melding=contact`);
}

export default function Contact() {
  const { id, organisationId, organisation, values, seen } = useLoaderData<typeof loader>();
  const client = `/werk/klanten/${organisationId}`;
  return (
    <>
      <Breadcrumbs trail={[{ href: client, label: organisation }]} />
      <header className="workspace-head">
        <h1>Wijzig: {values.name}</h1>
      </header>
      <ContactForm values={values} seen={seen} cancelHref={client} />
      <form method="post" action={`/werk/contacten/${id}/verwijderen`} className="section stack">
        <SeenMark mark={seen} />
        <h2>Werkt deze persoon er niet meer?</h2>
        <p>Naam, adressen en notitie gaan weg en komen niet terug. Een account blijft bestaan.</p>
        <div className="actions">
          <Button variant="danger">Verwijder deze contactpersoon</Button>
        </div>
      </form>
    </>
  );
}
