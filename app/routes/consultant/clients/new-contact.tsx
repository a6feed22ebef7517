import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContactForm } from "#app/features/organisations/components/contact-form.tsx";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { clientContactSchema } from "#app/features/organisations/contacts/schema.ts";
import { findOrganisation } from "#app/features/organisations/find-organisation.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Nieuwe contactpersoon", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id, values } = await findOrganisation(actor, params.id ?? "");
  return { id, name: values.name };
}

/** Whoever came from a vacature that needs somebody goes back to it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const organisationId = params.id ?? "";
  await findOrganisation(actor, organisationId);
  const input = await readForm(request, clientContactSchema);
  await addClientContact(actor, { organisationId, ...input });
  const isForVacature = new URL(request.url).searchParams.get("voor") === "vacature";
  return redirect(
    `/werk/klanten/${organisationId}${isForVacature ? "/vacature" : "?melding=contact"}`,
  );
}

export default function NewContact() {
  const { id, name } = useLoaderData<typeof loader>();
  const page = `/werk/klanten/${id}`;
  return (
    <>
      <Breadcrumbs trail={[{ href: page, label: name }]} />
      <header className="workspace-head">
        <h1>Nieuwe contactpersoon bij {name}</h1>
      </header>
      <p>
        Een account is niet nodig. Deze persoon mag opvragen wat hier staat, en vragen om het te
        verbeteren of te verwijderen.
      </p>
      <ContactForm cancelHref={page} />
    </>
  );
}
