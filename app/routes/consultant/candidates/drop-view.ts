import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { dropView } from "#app/features/alerts/drop-view.server.ts";
import { savedSearchSchema } from "#app/features/alerts/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect("/werk/kandidaten");
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  await dropView(actor, await readHidden(request, savedSearchSchema));
  return redirect("/werk/kandidaten?melding=verwijderd");
}
