import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { savedSearchSchema } from "#app/features/alerts/schema.ts";
import { dropView } from "#app/features/candidates/search/drop-view.server.ts";
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
