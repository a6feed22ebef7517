import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { saveViewSchema } from "#app/features/alerts/schema.ts";
import { saveView } from "#app/features/candidates/search/save-view.server.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect("/werk/kandidaten");
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { name, query } = await readHidden(request, saveViewSchema);
  await saveView(actor, { name, query });
  const back = new URLSearchParams(query);
  back.set("melding", "bewaard");
  return redirect(`/werk/kandidaten?${back}`);
}
