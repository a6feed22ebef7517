import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/sollicitaties/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  await openApplication(actor, { id: params.id ?? "" });
  return redirect(`/werk/sollicitaties/${params.id}?melding=geopend`);
}

export default function OpenApplication() {
  return null;
}
