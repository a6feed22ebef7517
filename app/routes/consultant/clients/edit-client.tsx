import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OrganisationForm } from "#app/features/organisations/components/organisation-form.tsx";
import { findOrganisation } from "#app/features/organisations/find-organisation.server.ts";
import { reviseOrganisation } from "#app/features/organisations/revise-organisation.server.ts";
import { organisationSchema } from "#app/features/organisations/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Klant wijzigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id, values, seen } = await findOrganisation(actor, params.id ?? "");
  return { id, values, seen: seen.values };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await reviseOrganisation(actor, { id, ...(await readForm(request, organisationSchema)) });
  return redirect(`/werk/klanten/${id}?melding=bewaard`);
}

export default function EditClient() {
  const { id, values, seen } = useLoaderData<typeof loader>();
  const page = `/werk/klanten/${id}`;
  return (
    <>
      <Breadcrumbs trail={[{ href: page, label: values.name }]} />
      <header className="workspace-head">
        <h1>Wijzig: {values.name}</h1>
      </header>
      <OrganisationForm values={values} seen={seen} cancelHref={page} />
    </>
  );
}
