import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { removeClientContact } from "#app/features/organisations/contacts/remove-client-contact.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/contacten/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { seen } = await readHidden(request, buttonSchema);
  const { organisationId } = await removeClientContact(actor, { id: params.id ?? "", seen });
  return redirect(`/werk/klanten/${organisationId}?melding=weg`);
}
